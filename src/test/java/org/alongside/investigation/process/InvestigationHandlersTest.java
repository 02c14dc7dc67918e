package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Role;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.disclosure.ChargedAfterReview;
import org.alongside.engine.Processes;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class InvestigationHandlersTest {

    private static final LocalDate YESTERDAY = CaseFile.TODAY.minusDays(1);

    private final CaseFile file = new CaseFile();
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Triggers triggers = mock(Triggers.class);
    private final Hearings hearings = mock(Hearings.class);
    private final Processes processes = mock(Processes.class);
    private final CasePeople people = mock(CasePeople.class);
    private final Wishes wishes = mock(Wishes.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    private final DecideCharge decideCharge = new DecideCharge(hearings, limits, triggers, people);
    private final CheckDisruptionOptions checkDisruption = new CheckDisruptionOptions(processes);
    private final InvestigationDays days = new InvestigationDays(events);

    @Test
    void fixesTheFirstHearingAndStartsTheLimitForTellingOfTheCharge() {
        decideCharge.submit(CaseFile.sent("decideCharge", charge("CH1", "2026-03-10")));
        verify(hearings)
                .fix(
                        CaseFile.CASE,
                        HearingKind.FIRST_HEARING,
                        new When(LocalDate.of(2026, 3, 10), LocalTime.of(9, 30), "Harbour Crown Court"));
        verify(limits).start(CaseFile.CASE, "VC-R6-CHG", YESTERDAY, "decideCharge");
    }

    @Test
    void refusesAGroundThatDoesNotGoWithTheDecision() {
        var sent = CaseFile.sent("decideCharge", charge("CH6", "2026-03-10"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decideCharge.submit(sent))
                .returns("chargingCode", Refusal::field);
        verifyNoInteractions(hearings, limits);
    }

    @Test
    void refusesAFirstHearingBeforeTheCharge() {
        var sent = CaseFile.sent("decideCharge", charge("CH2", "2026-02-10"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decideCharge.submit(sent))
                .returns("firstHearingOn", Refusal::field);
    }

    @Test
    void startsTheLimitForTellingThatNobodyIsCharged() {
        decideCharge.submit(CaseFile.sent(
                "decideCharge", Map.of("charging", "notCharged", "chargingCode", "CH3", "decidedOn", "2026-03-01")));
        verify(limits).start(CaseFile.CASE, "VC-R6-CPS", YESTERDAY, "decideCharge");
        verifyNoInteractions(hearings);
    }

    @Test
    void startsNothingWhenMoreWorkIsAsked() {
        decideCharge.submit(CaseFile.sent("decideCharge", Map.of("charging", "moreWork", "chargingCode", "CH6")));
        verifyNoInteractions(hearings, limits);
    }

    @Test
    void countsTheLimitForTellingOfNoFurtherActionFromTheDecision() {
        var decideFile = new DecideFile(limits);
        decideFile.submit(CaseFile.sent("decideFile", Map.of("file", "toCps", "decidedOn", "2026-03-01")));
        verifyNoInteractions(limits);
        decideFile.submit(CaseFile.sent("decideFile", Map.of("file", "noFurtherAction", "decidedOn", "2026-03-01")));
        verify(limits).start(CaseFile.CASE, "VC-R6-NOPROS", YESTERDAY, "decideFile");
    }

    @Test
    void tellingMeetsTheLimitsOfWhatHadHappenedByThen() {
        runs("VC-R6-ARR", YESTERDAY.minusDays(1));
        runs("VC-R6-INT", YESTERDAY);
        runs("VC-R6-REL", YESTERDAY.plusDays(1));
        new TellAboutInvestigationEvent(limits, file.records())
                .submit(CaseFile.sent("tellAboutInvestigationEvent", Map.of("told", "told", "toldOn", "2026-03-01")));
        verify(limits).meet(CaseFile.CASE, "VC-R6-ARR", YESTERDAY);
        verify(limits).meet(CaseFile.CASE, "VC-R6-INT", YESTERDAY);
        verify(limits, never()).meet(CaseFile.CASE, "VC-R6-REL", YESTERDAY);
    }

    @Test
    void tellsOfAnEventInTheTimeThatIsForItsKind() {
        var tell = new TellAboutInvestigationEvent(limits, file.records());
        file.answered("recordInvestigationEvent", Map.of("eventKind", "bailChange"));
        assertThat(tell.timeLimit(CaseFile.RUN)).contains("VC-R6-BAIL");
        file.answered("recordInvestigationEvent", Map.of("eventKind", "release"));
        assertThat(tell.timeLimit(CaseFile.RUN)).contains("VC-R6-REL");
    }

    @Test
    void whereAnEventIsHeldBackItsOwnLimitStopsAndNoOther() {
        runs("VC-R6-REL", YESTERDAY);
        new TellAboutInvestigationEvent(limits, file.records())
                .submit(CaseFile.sentUnder("VC-R6-BAIL", "tellAboutInvestigationEvent", Map.of("told", "heldBack")));
        verify(limits).stop(CaseFile.CASE, "VC-R6-BAIL");
        verifyNoMoreInteractions(limits);
    }

    private void runs(String rule, LocalDate since) {
        var limit = new LimitView(rule, "", since, null, LimitStatus.RUNNING, "", true, "");
        when(limits.runningFor(LimitOf.theCase(CaseFile.CASE, rule))).thenReturn(Optional.of(limit));
    }

    @Test
    void setsADisruptionMeasureGoingWhenOneIsWantedNow() {
        when(processes.awaits("disruption-considered", "AL-TEST-123")).thenReturn(true);
        checkDisruption.submit(CaseFile.sent("checkDisruptionOptions", Map.of("disruptionWanted", "yes")));
        verify(processes).correlate("disruption-considered", "AL-TEST-123", Map.of());
    }

    @Test
    void setsNothingGoingWhenNothingIsWantedOrNothingWaits() {
        checkDisruption.submit(CaseFile.sent("checkDisruptionOptions", Map.of("disruptionWanted", "later")));
        checkDisruption.submit(CaseFile.sent("checkDisruptionOptions", Map.of("disruptionWanted", "yes")));
        verify(processes, never()).correlate(any(), any(), any());
    }

    @Test
    void addsThePeopleNamedOnceEach() {
        var met = new PeopleMet(people);
        when(people.of(CaseFile.CASE)).thenReturn(List.of(new CasePerson("intermediary", "Jo Bell", null)));
        new ConsiderIntermediary(met)
                .submit(CaseFile.sent("considerIntermediary", Map.of("intermediaryName", " jo bell")));
        new ConsiderIntermediary(met).submit(CaseFile.sent("considerIntermediary", Map.of()));
        new PlanInterview(met).submit(CaseFile.sent("planInterview", Map.of("supporterName", "Jo Bell ")));
        verify(people).add(CaseFile.CASE, "interviewSupporter", "Jo Bell", null);
        verify(people, never()).add(any(), eq("intermediary"), any(), any());
    }

    @Test
    void keepsTheWishesOfTheMg2UnderTheirUsualWords() {
        var sent = CaseFile.sent("discussSpecialMeasures", wishes(List.of("SCREENS"), List.of("NO_WIGS_AND_GOWNS")));
        new DiscussSpecialMeasures(wishes, new PeopleMet(people)).submit(sent);
        var by = sent.actor().userId();
        verify(wishes)
                .keep(CaseFile.CASE, new WishSaid("screens", "wants", null, Conversation.ofWords("Not his face")), by);
        verify(wishes)
                .keep(
                        CaseFile.CASE,
                        new WishSaid("wigsAndGowns", "doesNotWant", null, Conversation.ofWords("Not his face")),
                        by);
    }

    @Test
    void refusesAMeasureThatIsBothWantedAndNotWanted() {
        var sent = CaseFile.sent("discussSpecialMeasures", wishes(List.of("SCREENS"), List.of("SCREENS")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new DiscussSpecialMeasures(wishes, new PeopleMet(people)).submit(sent))
                .returns("measuresNotWanted", Refusal::field);
        verifyNoInteractions(wishes);
    }

    @Test
    void saysWhenTheInvestigationStarts() {
        days.on(new StageEntered(CaseFile.CASE, Stage.REFERRAL, Stage.INVESTIGATION, CaseFile.TODAY));
        days.on(new StageEntered(CaseFile.CASE, Stage.INVESTIGATION, Stage.TRIAL, CaseFile.TODAY));
        verify(events).publishEvent(new InvestigationStarted(CaseFile.CASE, CaseFile.TODAY));
        verifyNoMoreInteractions(events);
    }

    @Test
    void countsAChargeAfterAReviewAsACharge() {
        days.on(new ChargedAfterReview(CaseFile.CASE, "rape", CaseFile.TODAY));
        verify(events).publishEvent(new SuspectCharged(CaseFile.CASE, "rape", CaseFile.TODAY));
    }

    @Test
    void letsTheOfficerRecordEvents() {
        var action = new InvestigationActions().recordInvestigationEventAction();
        assertThat(action.task()).isEqualTo("recordInvestigationEvent");
        assertThat(action.roles()).containsExactly(Role.POLICE_OIC);
    }

    private static Map<String, Object> charge(String code, String firstHearing) {
        return Map.of(
                "charging", "charged",
                "chargingCode", code,
                "chargedOn", "2026-03-01",
                "firstHearingOn", firstHearing,
                "hearingTime", "09:30",
                "court", "Harbour Crown Court");
    }

    private static Map<String, Object> wishes(List<String> wanted, List<String> notWanted) {
        return Map.of("measuresWanted", wanted, "measuresNotWanted", notWanted, "ownWords", "Not his face");
    }
}
