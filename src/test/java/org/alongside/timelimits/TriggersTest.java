package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.cases.Run;
import org.alongside.timelimits.domain.RunningLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriggersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Run ONE = new Run(CASE, "one");
    private static final Run OTHER = new Run(CASE, "other");

    private final LimitsInMemory kept = new LimitsInMemory();
    private final List<Object> events = new ArrayList<>();
    private final Triggers triggers = new Triggers(
            kept,
            RealRules.rules(),
            new CaseWithLimits().count(Calendars.bankHolidays()),
            CaseWithLimits.today(),
            events::add);

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void everyTriggerIsNamedByARowThatRunsFromIt(Trigger trigger) {
        boolean ends = !trigger.ends().isEmpty();

        assertThat(RealRules.rules().setOffBy(trigger).toList().isEmpty()).isEqualTo(ends && rowsOf(trigger) == 0);
        assertThat(trigger.ends())
                .allSatisfy(id -> assertThat(RealRules.rules().rule(id, true)).isPresent());
        assertThat(Trigger.ofWord(trigger.word())).isEqualTo(trigger);
    }

    private static long rowsOf(Trigger trigger) {
        return RealRules.rules().all().stream()
                .filter(rule -> rule.trigger().equals(trigger.words()))
                .count();
    }

    @Test
    void oneEventStartsEveryRuleThatCountsFromIt() {
        triggers.happened(CASE, DAY, "assessVulnerability", Trigger.REPORT, Trigger.REPORT_UNDER_10);

        assertThat(kept())
                .extracting(limit -> limit.rule().id(), limit -> limit.dueOn().orElse(null))
                .containsExactlyInAnyOrder(
                        tuple("VC-R2-REC", null),
                        tuple("VC-R3-INFO", DAY.plusDays(1)),
                        tuple("VC-R4-REF", DAY.plusDays(2)),
                        tuple("UNDER-10", null));
    }

    @Test
    void aRuleThatIsNotInForceOnTheDayDoesNotStart() {
        triggers.happened(CASE, LocalDate.of(2025, 10, 5), "recordTimeLimit", Trigger.SECTION_41_APPLICATION);

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatTheLimitAskedForEndsIt() {
        triggers.happened(CASE, DAY, "recordTimeLimit", Trigger.INITIAL_DISCLOSURE);
        triggers.happened(CASE, DAY.plusDays(7), "recordTimeLimit", Trigger.DEFENCE_STATEMENT);

        assertThat(statusOf("DEF-STATEMENT")).containsExactly(LimitStatus.MET);
        assertThat(statusOf("PROS-RESPONSE")).containsExactly(LimitStatus.RUNNING);
        assertThat(statusOf("PROS-RESPONSE-LAST")).containsExactly(LimitStatus.RUNNING);
    }

    @Test
    void serviceOfTheProsecutionEvidenceIsWhatTheCaseWasToBeServedBy() {
        triggers.happened(CASE, DAY, "notifySection28Eligibility", Trigger.sending(true, true));
        assertThat(statusOf("CASE-SERVE-S28")).containsExactly(LimitStatus.RUNNING);

        triggers.happened(CASE, DAY.plusDays(50), "recordTimeLimit", Trigger.PROSECUTION_EVIDENCE);

        assertThat(statusOf("CASE-SERVE-S28")).containsExactly(LimitStatus.MET);
        assertThat(statusOf("DISMISS-APP")).containsExactly(LimitStatus.RUNNING);
    }

    @Test
    void theSameEventToldTwiceChangesNothing() {
        triggers.happened(CASE, DAY, "recordTimeLimit", Trigger.INITIAL_DISCLOSURE);
        triggers.happened(CASE, DAY, "recordTimeLimit", Trigger.INITIAL_DISCLOSURE);

        assertThat(statusOf("DEF-STATEMENT")).containsExactly(LimitStatus.RUNNING);
    }

    @Test
    void anotherDayOfTheEventSupersedesTheLimitAndKeepsIt() {
        triggers.happened(CASE, DAY, "hearingFixed", Trigger.PREPARATION_HEARING);
        triggers.happened(CASE, DAY.plusDays(7), "hearingMoved", Trigger.PREPARATION_HEARING);

        assertThat(statusOf("S28-SERVE")).containsExactly(LimitStatus.SUPERSEDED, LimitStatus.RUNNING);
        assertThat(events).isNotEmpty();
    }

    @Test
    void theLimitsOfAnotherRunGoOn() {
        triggers.happened(ONE, DAY, "decideDisclosure", Trigger.MATERIAL_DISCLOSED);
        triggers.happened(OTHER, DAY.plusDays(1), "decideDisclosure", Trigger.MATERIAL_DISCLOSED);

        assertThat(statusOf("S41-APP")).containsExactly(LimitStatus.RUNNING, LimitStatus.RUNNING);
    }

    @Test
    void whatWillNotHappenSetsNothingOff() {
        triggers.happened(CASE, DAY, "hearingFixed", Trigger.PREPARATION_HEARING);
        triggers.calledOff(CASE, Trigger.PREPARATION_HEARING);

        assertThat(kept()).isNotEmpty().allMatch(limit -> limit.status() == LimitStatus.STOPPED);
    }

    @Test
    void onlyCustodyBeforeTheTrialHasALimitOfItsOwn() {
        assertThat(Trigger.firstAppearance("custody", "summary")).contains(Trigger.SUMMARY_IN_CUSTODY);
        assertThat(Trigger.firstAppearance("custody", "eitherWay")).contains(Trigger.EITHER_WAY_IN_CUSTODY);
        assertThat(Trigger.firstAppearance("custody", "indictable")).isEmpty();
        assertThat(Trigger.firstAppearance("conditional", "summary")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Trigger.ofWord("nothingOfTheSort"));
    }

    /** Whoever reads the panel asks what began it, not who must end it. */
    @Test
    void saysWhichStepBeganWhatAnotherTaskServes() {
        triggers.happened(ONE, "recordCourtDirections", DAY, "serveApplication", Trigger.SERVED_ON_ABSENT_PARTY);

        assertThat(kept())
                .extracting(RunningLimit::startedBy, RunningLimit::subject)
                .containsExactly(tuple("serveApplication", "recordCourtDirections@one"));
    }

    /** What is waited for without bank holidays is not counted beside the ten business days of every service. */
    @Test
    void serviceBeginsNoLimitOfItsOwn() {
        triggers.happened(CASE, DAY, "serveApplication", Trigger.APPLICATION_SERVED);

        assertThat(kept()).isEmpty();
    }

    private Stream<LimitStatus> stream(String rule) {
        return kept().stream().filter(limit -> limit.rule().id().equals(rule)).map(RunningLimit::status);
    }

    private List<LimitStatus> statusOf(String rule) {
        return stream(rule).toList();
    }

    private List<RunningLimit> kept() {
        return kept.findByCaseIdOrderByStartedOnAscIdAsc(CASE);
    }
}
