package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Run;
import org.alongside.timelimits.domain.RunningLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {

    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 7);

    private final CaseWithLimits theCase = new CaseWithLimits();
    private final TimeLimits limits = theCase.limits;

    @Test
    void startsALimitWithItsLastDay() {
        var limit = theCase.start("SMA-CC", PLEA);

        assertThat(limit.status()).isEqualTo(LimitStatus.RUNNING);
        assertThat(limit.dueOn()).isEqualTo(LAST_DAY);
        assertThat(limits.of(CASE, Actors.onCase(Role.POLICE_OIC))).containsExactly(limit);
        assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LAST_DAY);
        assertThat(limits.endOf(CASE, "SMA-CC")).contains(Instant.parse("2026-12-08T00:00:00Z"));
    }

    @Test
    void aLimitThatAStepAgainstTheOffendingSetOffIsThereOnlyForThoseWhoMayKnowOfIt() {
        theCase.startedBy("SMA-CC", PLEA, "obtainMeasure");

        assertThat(limits.of(CASE, Actors.onCase(Role.POLICE_OIC))).hasSize(1);
        assertThat(limits.of(CASE, Actors.onCase(Role.CPS_REVIEWER))).isEmpty();
    }

    @Test
    void theEndOfOneRunStopsItsOwnLimitsAndThoseOfTheCaseOnly() {
        var one = new Run(CASE, "one");
        var other = new Run(CASE, "other");
        theCase.start("SMA-CC", PLEA);
        limits.start(LimitOf.task(one, "VC-R4-REF", "task"), PLEA, "started");
        limits.start(LimitOf.task(other, "VC-R4-REF", "task"), PLEA, "started");

        limits.stop(one, Set.of("SMA-CC", "VC-R4-REF"));

        assertThat(theCase.kept())
                .filteredOn(limit -> limit.status() == LimitStatus.RUNNING)
                .extracting(RunningLimit::subject)
                .containsExactly("task@other");
    }

    @Test
    void stopsLimitsOfSeveralRulesWhateverTheyAreLimitsOf() {
        theCase.start("SMA-CC", PLEA);
        theCase.start("SM-LAPSE", PLEA);
        limits.start(LimitOf.task(new Run(CASE, "one"), "VC-R4-REF", "task"), PLEA, "started");

        limits.stop(CASE, Set.of("SMA-CC", "VC-R4-REF"));

        assertThat(theCase.statuses())
                .containsExactlyInAnyOrder(LimitStatus.STOPPED, LimitStatus.RUNNING, LimitStatus.STOPPED);
        assertThat(limits.dueOn(CASE, "SM-LAPSE")).isPresent();
    }

    @Test
    void startsNothingWhenTheRuleIsNotInForceOrSetsNoLimit() {
        assertThat(limits.start(CASE, "ULS-V6", PLEA, "sentenced")).isEmpty();
        assertThat(limits.start(CASE, "S28-NOTIFY", PLEA, "firstHearing")).isEmpty();
        assertThat(limits.of(CASE, Actors.onCase(Role.POLICE_OIC))).isEmpty();
    }

    @Test
    void startsALimitWhoseLastDayTheCourtSet() {
        var first = limits.startWithDueDate(CASE, "S28-NOTIFY", PLEA, LAST_DAY, "directed");
        var second = limits.startWithDueDate(CASE, "S28-NOTIFY", PLEA, LAST_DAY.plusDays(7), "directed");

        assertThat(first.dueOn()).isEqualTo(LAST_DAY);
        assertThat(second.derivation()).isEqualTo("The day was set: 14 Dec 2026.");
        assertThat(theCase.statuses()).containsExactly(LimitStatus.SUPERSEDED, LimitStatus.RUNNING);
        assertThat(limits.dueOn(CASE, "S28-NOTIFY")).contains(LAST_DAY.plusDays(7));
        assertThat(theCase.events)
                .containsExactly(new LimitMoved(CASE, "S28-NOTIFY", "", PLEA, LAST_DAY.plusDays(7), null));
    }

    @Test
    void startsNothingFromATriggerOlderThanTheRule() {
        assertThat(limits.start(CASE, "SM-LAPSE", LocalDate.of(2010, 3, 1), "referral"))
                .isEmpty();
    }

    @Test
    void startsTheStandardLengthOnlyWhenTold() {
        var standard = CaseWithLimits.ruleOf("VC-R4-REF", 5, Unit.WD, PLEA).rule();
        when(theCase.rules.rule("VC-R4-REF", false)).thenReturn(Optional.of(standard));
        when(theCase.rules.applying("VC-R4-REF", false, PLEA, LocalDate.of(2026, 12, 1)))
                .thenReturn(Optional.of(standard));

        assertThat(theCase.start("VC-R4-REF", PLEA).dueOn()).isEqualTo("2026-11-25");
        assertThat(limits.start(CASE, "VC-R4-REF", PLEA, "reported", false))
                .map(LimitView::dueOn)
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void keepsTheLimitsOfTwoRunsApart() {
        LimitOf first = LimitOf.task(new Run(CASE, "run-1"), "CALENDAR", "holdReturnInterview");
        LimitOf second = LimitOf.task(new Run(CASE, "run-2"), "CALENDAR", "holdReturnInterview");
        limits.start(first, PLEA, "recordReturn");
        limits.start(second, PLEA.plusDays(3), "recordReturn");

        assertThat(limits.dueOn(first)).contains(PLEA.plusDays(28));
        assertThat(limits.dueOn(second)).contains(PLEA.plusDays(31));
        limits.meet(second, PLEA.plusDays(5));
        assertThat(theCase.statuses()).containsExactly(LimitStatus.RUNNING, LimitStatus.MET);
        limits.meet(LimitOf.task(CASE, "CALENDAR", "holdReturnInterview"), PLEA.plusDays(6));
        assertThat(theCase.statuses()).containsExactly(LimitStatus.MET, LimitStatus.MET);
    }

    @Test
    void servesInEachRunALimitThatTheTaskHasInTheWholeCase() {
        limits.start(LimitOf.task(CASE, "CALENDAR", "holdReturnInterview"), PLEA, "recordReturn");

        LimitOf ofARun = LimitOf.task(new Run(CASE, "run-1"), "CALENDAR", "holdReturnInterview");
        assertThat(limits.dueOn(ofARun)).contains(PLEA.plusDays(28));
        limits.stop(ofARun);
        assertThat(theCase.statuses()).containsExactly(LimitStatus.STOPPED);
    }

    @Test
    void refusesALimitNobodyWroteDown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.start(CASE, "SMA-XX", PLEA, "pleaEntered"))
                .withMessageContaining("SMA-XX");
    }

    @Test
    void doesNothingWhenNoneIsOpen() {
        limits.meet(CASE, "SMA-CC", PLEA);
        limits.stop(CASE, "SMA-CC");
        limits.stopAll(CASE);
        theCase.pauses.resumeAll(CASE, PLEA, () -> CaseWithLimits.ALLOWED);

        assertThat(limits.of(CASE, Actors.onCase(Role.POLICE_OIC))).isEmpty();
        assertThat(limits.dueOn(CASE, "SMA-CC")).isEmpty();
        assertThat(limits.endOf(CASE, "SMA-CC")).isEmpty();
    }

    @Nested
    class WhenOneIsRunning {

        @BeforeEach
        void startOne() {
            theCase.start("SMA-CC", PLEA);
        }

        @Test
        void isMetOnItsLastDay() {
            limits.meet(CASE, "SMA-CC", LAST_DAY);

            assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
            assertThat(limits.dueOn(CASE, "SMA-CC")).isEmpty();
        }

        @Test
        void isMissedOnTheDayAfter() {
            limits.meet(CASE, "SMA-CC", LAST_DAY.plusDays(1));

            assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);
        }

        @Test
        void isMetInTheEveningOfItsLastDay() {
            theCase.at("2026-12-07T23:30:00Z").meet(CASE, "SMA-CC", LAST_DAY);

            assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
        }

        @Test
        void isSupersededByANewOneAndKept() {
            theCase.start("SMA-CC", PLEA.plusDays(7));

            assertThat(theCase.statuses()).containsExactly(LimitStatus.SUPERSEDED, LimitStatus.RUNNING);
            var both = theCase.kept();
            assertThat(both.get(0).supersededBy()).contains(both.get(1).id());
            assertThat(both.get(0).endedOn()).contains(LocalDate.of(2026, 12, 1));
            assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 14));
        }

        @Test
        void staysAsItIsWhenStartedUnlessRunning() {
            var limit = limits.startUnlessRunning(CASE, "SMA-CC", PLEA.plusDays(7), "pleaEntered");

            assertThat(limit).map(LimitView::dueOn).contains(LAST_DAY);
            assertThat(theCase.statuses()).containsExactly(LimitStatus.RUNNING);
        }

        @Test
        void startsAgainAfterItEnded() {
            limits.stop(CASE, "SMA-CC");

            limits.startUnlessRunning(CASE, "SMA-CC", PLEA.plusDays(7), "pleaEntered");

            assertThat(theCase.statuses()).containsExactly(LimitStatus.STOPPED, LimitStatus.RUNNING);
        }

        @Test
        void stopsWithEveryOtherLimitOfTheCaseOnly() {
            theCase.start("ULS", PLEA);
            var other = UUID.randomUUID();
            limits.start(other, "ULS", PLEA, "sentenced");

            limits.stopAll(CASE);

            assertThat(theCase.statuses()).containsOnly(LimitStatus.STOPPED).hasSize(2);
            assertThat(limits.dueOn(other, "ULS")).isPresent();
        }
    }

    @Nested
    class WhenTheBankHolidaysEndTooEarly {

        private static final LocalDate LATE = LocalDate.of(2028, 12, 22);

        @BeforeEach
        void startOne() {
            theCase.start("SMA-CC", LATE);
        }

        @Test
        void saysSoInsteadOfGuessing() {
            assertThat(limits.dueOn(CASE, "SMA-CC")).isEmpty();
            assertThat(theCase.derivation("SMA-CC"))
                    .isEqualTo(
                            "10 business days after 22 Dec 2028: cannot be counted, because bank holidays are known only from "
                                    + "1 Jan 2025 to 31 Dec 2028.");
        }

        @Test
        void isNotCalledMissed() {
            limits.meet(CASE, "SMA-CC", LocalDate.of(2029, 3, 1));

            assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
        }

        @Test
        void isCountedOnceMoreAreKnown() {
            var later = theCase.knowing(Calendars.holding(
                    2, LocalDate.of(2028, 12, 25), LocalDate.of(2028, 12, 26), LocalDate.of(2029, 1, 1)));

            assertThat(later.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2029, 1, 10));
            later.meet(CASE, "SMA-CC", LocalDate.of(2029, 1, 11));
            assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);
        }
    }
}
