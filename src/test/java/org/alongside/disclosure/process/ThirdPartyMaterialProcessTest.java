package org.alongside.disclosure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.disclosure.MaterialRequestEnded;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.alongside.testing.WalkedRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class ThirdPartyMaterialProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("third-party-material");

    private final CaseFile file = new CaseFile();
    private final Rounds rounds = mock(Rounds.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    @BeforeEach
    void knowTheSteps() {
        var newest = new NewestRecord(file.records());
        WALK.with("thirdPartyMaterial", new ThirdPartyMaterialSteps(newest, rounds, CaseFile.today(), events));
    }

    @Test
    void asksNobodyWhenItIsNotNecessary() {
        WALK.start();
        WALK.complete("testNecessity", "necessity", "notMet");
        assertThat(WALK.isOver()).isTrue();
        verifyNoInteractions(events);
    }

    @Test
    void asksNobodyWhenTheSeniorOfficerRefuses() {
        WALK.start();
        WALK.complete("testNecessity", "necessity", "met").complete("authoriseRequest", "authorisation", "refused");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void testsTheNecessityAgainWhenItIsReturnedOrNarrowed() {
        WALK.start();
        WALK.complete("testNecessity", "necessity", "met").complete("authoriseRequest", "authorisation", "returned");
        authorised();
        WALK.complete("sendMaterialRequest", "request", "narrowed");
        authorised();
        verify(rounds, times(2)).count(any(Run.class), eq("countRetest"));
        assertThat(WALK.openTasks()).containsExactly("sendMaterialRequest");
    }

    @Test
    void endsWithMaterialOnceItsDisclosureIsDecided() {
        sent();
        file.answered("recordMaterialAnswer", Map.of("materialAnswer", "provided"));
        WALK.complete("recordMaterialAnswer", "materialAnswer", "provided");
        file.answered("decideDisclosure", Map.of("disclosureOutcome", "edited"));
        WALK.complete("decideDisclosure");
        endsWith("obtained");
    }

    @Test
    void endsWithoutMaterialWhenTheViewsLeadToAStop() {
        WALK.start();
        authorised();
        file.answered("sendMaterialRequest", Map.of("request", "stopped"));
        WALK.complete("sendMaterialRequest", "request", "stopped");
        endsWith("notObtained");
    }

    @Test
    void endsWithoutMaterialWhenTheHolderHasNone() {
        sent();
        file.answered("recordMaterialAnswer", Map.of("materialAnswer", "nothingHeld"));
        WALK.complete("recordMaterialAnswer", "materialAnswer", "nothingHeld");
        endsWith("notObtained");
    }

    @Test
    void pursuesAHolderWhoIsLateAndOneWhoRefusesUntilSomebodyStops() {
        sent();
        assertThat(WALK.dueOf("answerOverdue")).isEqualTo(Date.from(Instant.parse("2026-03-21T00:00:00Z")));
        WALK.timer("answerOverdue");
        file.answered("pursueHolder", Map.of("newAnswerDueOn", "2026-04-20"));
        WALK.complete("pursueHolder", "pursuit", "askAgain");
        assertThat(WALK.dueOf("answerOverdue")).isEqualTo(Date.from(Instant.parse("2026-04-20T23:00:00Z")));
        WALK.complete("recordMaterialAnswer", "materialAnswer", "refused");
        file.answered("pursueHolder", Map.of("pursuit", "stop"));
        WALK.complete("pursueHolder", "pursuit", "stop");
        verify(rounds, times(2)).count(any(Run.class), eq("countChase"));
        endsWith("notObtained");
    }

    @Test
    void keepsTwoRequestsOfOneCaseApart() {
        WalkedRun school = sent("2026-03-20");
        WalkedRun hospital = sent("2026-05-20");
        assertThat(school.dueOf("answerOverdue")).isEqualTo(Date.from(Instant.parse("2026-03-21T00:00:00Z")));
        assertThat(hospital.dueOf("answerOverdue")).isEqualTo(Date.from(Instant.parse("2026-05-20T23:00:00Z")));

        file.answered(school.run(), "recordMaterialAnswer", Map.of("materialAnswer", "nothingHeld"))
                .answered(hospital.run(), "decideDisclosure", Map.of("disclosureOutcome", "edited"));
        school.complete("recordMaterialAnswer", "materialAnswer", "nothingHeld");
        verify(events).publishEvent(new MaterialRequestEnded(CaseFile.CASE, "notObtained", CaseFile.TODAY));

        hospital.complete("recordMaterialAnswer", "materialAnswer", "provided").complete("decideDisclosure");
        verify(events).publishEvent(new MaterialRequestEnded(CaseFile.CASE, "obtained", CaseFile.TODAY));
    }

    private WalkedRun sent(String answerDueOn) {
        WalkedRun request = WALK.run(Map.of());
        request.complete("testNecessity", "necessity", "met")
                .complete("authoriseRequest", "authorisation", "authorised")
                .complete("giveMaterialNotice")
                .complete("recordViewsOnMaterial");
        file.answered(request.run(), "sendMaterialRequest", Map.of("answerDueOn", answerDueOn));
        return request.complete("sendMaterialRequest", "request", "sent");
    }

    private static void authorised() {
        WALK.complete("testNecessity", "necessity", "met").complete("authoriseRequest", "authorisation", "authorised");
        WALK.complete("giveMaterialNotice").complete("recordViewsOnMaterial");
    }

    private void sent() {
        WALK.start();
        authorised();
        file.answered("sendMaterialRequest", Map.of("request", "sent", "answerDueOn", "2026-03-20"));
        WALK.complete("sendMaterialRequest", "request", "sent");
    }

    private void endsWith(String result) {
        WALK.complete("explainMaterialResult");
        assertThat(WALK.isOver()).isTrue();
        verify(events).publishEvent(new MaterialRequestEnded(CaseFile.CASE, result, CaseFile.TODAY));
    }
}
