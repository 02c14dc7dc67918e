package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.timelimits.domain.LimitChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PausedLimitsTest {

    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 7);

    private final CaseWithLimits theCase = new CaseWithLimits();
    private final TimeLimits limits = theCase.limits;

    @Nested
    class WhenPaused {

        @BeforeEach
        void startTwoAndPause() {
            theCase.start("PR-TASK", PLEA);
            theCase.start("PR-CALENDAR", PLEA);
            theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 12, 3), CaseWithLimits.ALLOWED);
        }

        @Test
        void hasNoLastDayUntilItRunsAgain() {
            assertThat(theCase.statuses()).containsOnly(LimitStatus.PAUSED);
            assertThat(limits.dueOn(CASE, "PR-TASK")).isEmpty();
            assertThat(limits.dueOn(CASE, "PR-CALENDAR")).isEmpty();
        }

        @Test
        void saysSoToTheTasksThatServeIt() {
            assertThat(theCase.events).contains(new LimitMoved(CASE, "PR-TASK", "", PLEA, null, NoLastDay.PAUSED));

            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

            assertThat(theCase.events)
                    .contains(new LimitMoved(CASE, "PR-TASK", "", PLEA, LocalDate.of(2026, 12, 10), null));
        }

        @Test
        void keepsWhoLetItStandStillAndRunAgainAndSinceWhen() {
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

            assertThat(theCase.changed)
                    .extracting(LimitChange::kind)
                    .containsExactlyInAnyOrder(
                            ChangeKind.PAUSED, ChangeKind.PAUSED, ChangeKind.RESUMED, ChangeKind.RESUMED);
            assertThat(theCase.changed)
                    .filteredOn(it -> it.kind() == ChangeKind.RESUMED)
                    .allSatisfy(it -> {
                        assertThat(it.dayBefore()).contains(LocalDate.of(2026, 12, 3));
                        assertThat(it.dayAfter()).contains(LocalDate.of(2026, 12, 8));
                        assertThat(it.allowed()).isEqualTo(CaseWithLimits.ALLOWED);
                    });
        }

        @Test
        void addsTheDaysItStoodStillInItsOwnUnit() {
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

            assertThat(theCase.statuses()).containsOnly(LimitStatus.RUNNING);
            assertThat(limits.dueOn(CASE, "PR-TASK")).contains(LocalDate.of(2026, 12, 10));
            assertThat(limits.dueOn(CASE, "PR-CALENDAR")).contains(LocalDate.of(2026, 12, 26));
        }

        @Test
        void saysWhichDaysItStoodStill() {
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

            assertThat(theCase.cards().of(CASE, Actors.onCase(Role.POLICE_OIC)))
                    .allSatisfy(card -> assertThat(card.derivation().text())
                            .contains("it stood still")
                            .endsWith("stood still from 3 Dec 2026, ran again from 8 Dec 2026"));
        }

        @Test
        void addsUpOverTwoPauses() {
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);
            theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 12, 9), CaseWithLimits.ALLOWED);
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 10), () -> CaseWithLimits.ALLOWED);

            assertThat(limits.dueOn(CASE, "PR-TASK")).contains(LocalDate.of(2026, 12, 11));
            assertThat(theCase.derivation("PR-TASK"))
                    .startsWith(
                            "10 working days after 23 Nov 2026 and the 4 working days it stood still: 11 Dec 2026.");
        }

        @Test
        void isMetWhileItStandsStill() {
            limits.meet(CASE, "PR-TASK", LocalDate.of(2026, 12, 20));

            assertThat(limits.of(CASE, Actors.onCase(Role.POLICE_OIC)))
                    .extracting(LimitView::status)
                    .contains(LimitStatus.MET);
        }

        @Test
        void isPausedOnlyOnce() {
            theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 12, 5), CaseWithLimits.ALLOWED);
            theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

            assertThat(limits.dueOn(CASE, "PR-TASK")).contains(LocalDate.of(2026, 12, 10));
        }
    }

    /** CrimPR 18.4(a), CJA 1988 Sch.3 para.1: no law lets them stand still because somebody thinks of withdrawing. */
    @Test
    void letsNoLimitOfALawStandStill() {
        theCase.start("SMA-CC", PLEA);
        theCase.start("ULS", PLEA);
        theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 12, 3), CaseWithLimits.ALLOWED);
        theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 8), () -> CaseWithLimits.ALLOWED);

        assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LAST_DAY);
        assertThat(limits.dueOn(CASE, "ULS")).contains(LocalDate.of(2026, 12, 21));
        assertThat(theCase.changed).isEmpty();
    }

    @Test
    void doesNotRescueALimitThatWasMissedBeforeThePause() {
        theCase.start("PR-TASK", PLEA);
        theCase.pauses.pauseAll(CASE, LAST_DAY.plusDays(1), CaseWithLimits.ALLOWED);
        theCase.pauses.resumeAll(CASE, LAST_DAY.plusDays(30), () -> CaseWithLimits.ALLOWED);

        assertThat(limits.dueOn(CASE, "PR-TASK")).contains(LAST_DAY);
    }

    @Test
    void doesNotMoveALimitThatCountsBackFromAHearing() {
        theCase.start("PR-BACK", LocalDate.of(2027, 1, 4));
        theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 12, 1), CaseWithLimits.ALLOWED);
        theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 10), () -> CaseWithLimits.ALLOWED);

        assertThat(limits.dueOn(CASE, "PR-BACK")).contains(LocalDate.of(2026, 12, 23));
    }

    @Test
    void addsOnlyDaysThatWouldHaveBeenCountedWhenPausedOnTheDayThatSetItOff() {
        theCase.start("PR-TASK", PLEA);
        theCase.pauses.pauseAll(CASE, PLEA, CaseWithLimits.ALLOWED);
        theCase.pauses.resumeAll(CASE, PLEA.plusDays(2), () -> CaseWithLimits.ALLOWED);

        assertThat(limits.dueOn(CASE, "PR-TASK")).contains(LAST_DAY.plusDays(1));
    }
}
