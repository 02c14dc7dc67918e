package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
            theCase.start("SMA-CC", PLEA);
            theCase.start("ULS", PLEA);
            limits.pauseAll(CASE, LocalDate.of(2026, 12, 3));
        }

        @Test
        void hasNoLastDayUntilItRunsAgain() {
            assertThat(theCase.statuses()).containsOnly(LimitStatus.PAUSED);
            assertThat(limits.dueOn(CASE, "SMA-CC")).isEmpty();
            assertThat(limits.of(CASE).get(0).isLateOn(LocalDate.of(2027, 6, 1)))
                    .isFalse();
        }

        @Test
        void addsTheDaysItStoodStillInItsOwnUnit() {
            limits.resumeAll(CASE, LocalDate.of(2026, 12, 8));

            assertThat(theCase.statuses()).containsOnly(LimitStatus.RUNNING);
            assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 10));
            assertThat(limits.dueOn(CASE, "ULS")).contains(LocalDate.of(2026, 12, 26));
        }

        @Test
        void addsUpOverTwoPauses() {
            limits.resumeAll(CASE, LocalDate.of(2026, 12, 8));
            limits.pauseAll(CASE, LocalDate.of(2026, 12, 9));
            limits.resumeAll(CASE, LocalDate.of(2026, 12, 10));

            assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 11));
            assertThat(theCase.derivation("SMA-CC"))
                    .startsWith(
                            "10 business days after 23 Nov 2026 and the 4 business days it stood still: 11 Dec 2026.");
        }

        @Test
        void isMetWhileItStandsStill() {
            limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 12, 20));

            assertThat(limits.of(CASE)).extracting(LimitView::status).contains(LimitStatus.MET);
        }

        @Test
        void isPausedOnlyOnce() {
            limits.pauseAll(CASE, LocalDate.of(2026, 12, 5));
            limits.resumeAll(CASE, LocalDate.of(2026, 12, 8));

            assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 10));
        }
    }

    @Test
    void doesNotRescueALimitThatWasMissedBeforeThePause() {
        theCase.start("SMA-CC", PLEA);
        limits.pauseAll(CASE, LAST_DAY.plusDays(1));
        limits.resumeAll(CASE, LAST_DAY.plusDays(30));

        assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LAST_DAY);
    }

    @Test
    void doesNotMoveALimitThatCountsBackFromAHearing() {
        theCase.start("VPS-YC", LocalDate.of(2027, 1, 4));
        limits.pauseAll(CASE, LocalDate.of(2026, 12, 1));
        limits.resumeAll(CASE, LocalDate.of(2026, 12, 10));

        assertThat(limits.dueOn(CASE, "VPS-YC")).contains(LocalDate.of(2026, 12, 23));
    }

    @Test
    void addsOnlyDaysThatWouldHaveBeenCountedWhenPausedOnTheDayThatSetItOff() {
        theCase.start("SMA-CC", PLEA);
        limits.pauseAll(CASE, PLEA);
        limits.resumeAll(CASE, PLEA.plusDays(2));

        assertThat(limits.dueOn(CASE, "SMA-CC")).contains(LAST_DAY.plusDays(1));
    }
}
