package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.ALLOWED;
import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is 1 December 2026. */
class LimitChangesTest {

    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);

    private final CaseWithLimits theCase = new CaseWithLimits();

    @Test
    void countsAgainFromTheCorrectedDayAndKeepsTheOneBefore() {
        theCase.start("SMA-CC", PLEA);

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2026, 11, 16), ALLOWED);

        assertThat(theCase.statuses()).containsExactlyInAnyOrder(LimitStatus.RUNNING, LimitStatus.SUPERSEDED);
        assertThat(theCase.limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 11, 30));
        var wrong = theCase.kept().stream()
                .filter(it -> it.startedOn().equals(PLEA))
                .findFirst()
                .orElseThrow();
        assertThat(wrong.dueOn()).contains(LocalDate.of(2026, 12, 7));
        assertThat(wrong.supersededBecause()).contains(Because.TRIGGER_CORRECTED);
        assertThat(theCase.changed).hasSize(1).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTED);
            assertThat(change.dayBefore()).contains(PLEA);
            assertThat(change.dayAfter()).contains(LocalDate.of(2026, 11, 16));
            assertThat(change.allowed()).isEqualTo(ALLOWED);
        });
        assertThat(theCase.events)
                .containsExactly(
                        new LimitChanged(
                                CASE, "SMA-CC", "pleaEntered", ChangeKind.CORRECTED, LocalDate.of(2026, 11, 30)),
                        new LimitMoved(
                                CASE, "SMA-CC", "", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), null));
    }

    @Test
    void judgesALimitAgainThatHadEnded() {
        theCase.start("SMA-CC", PLEA);
        theCase.limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 12, 1));

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2026, 11, 16), ALLOWED);

        assertThat(theCase.statuses()).containsExactlyInAnyOrder(LimitStatus.MISSED, LimitStatus.SUPERSEDED);
        var missed = theCase.kept().stream()
                .filter(it -> it.status() == LimitStatus.MISSED)
                .findFirst()
                .orElseThrow();
        assertThat(theCase.count(Calendars.bankHolidays()).margin(missed)).contains(-1);
    }

    @Test
    void goesOnStandingStill() {
        theCase.start("PR-TASK", PLEA);
        theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 11, 25), ALLOWED);
        theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 11, 27), () -> ALLOWED);
        theCase.pauses.pauseAll(CASE, LocalDate.of(2026, 11, 30), ALLOWED);

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2026, 11, 20), ALLOWED);

        assertThat(theCase.statuses()).containsExactlyInAnyOrder(LimitStatus.PAUSED, LimitStatus.SUPERSEDED);
        theCase.pauses.resumeAll(CASE, LocalDate.of(2026, 12, 1), () -> ALLOWED);
        assertThat(theCase.limits.dueOn(CASE, "PR-TASK")).contains(LocalDate.of(2026, 12, 9));
    }

    @Test
    void appliesTheEditionInForceOnTheCorrectedDay() {
        theCase.editions(
                "SMA-CC",
                CaseWithLimits.ruleOf("SMA-CC", 20, Unit.BD, LocalDate.of(2025, 10, 6)),
                CaseWithLimits.ruleOf("SMA-CC", 10, Unit.BD, LocalDate.of(2026, 11, 20)));
        theCase.start("SMA-CC", PLEA);

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2026, 11, 19), ALLOWED);

        assertThat(theCase.limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 17));
    }

    @Test
    void refusesAPleaInTheFuture() {
        theCase.start("SMA-CC", PLEA);

        assertThat(refusal(LocalDate.of(2026, 12, 2)).field()).isEqualTo("trigger");
        assertThat(refusal(LocalDate.of(2026, 12, 2)).words())
                .isEqualTo("The day must be today or in the past: a trigger has happened");
        assertThat(refusal(PLEA).words()).isEqualTo("This is the day it runs from already");
        assertThat(theCase.statuses()).containsExactly(LimitStatus.RUNNING);
    }

    /** Its trigger is a hearing to come. */
    @Test
    void takesADayInTheFutureForALimitThatCountsBack() {
        theCase.start("VPS-YC", LocalDate.of(2027, 1, 4));

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2027, 1, 11), ALLOWED);

        assertThat(theCase.limits.dueOn(CASE, "VPS-YC")).contains(LocalDate.of(2027, 1, 4));
    }

    @Test
    void doesNotCorrectWhatTheCourtSetOrWhatWasStopped() {
        theCase.limits.startWithDueDate(CASE, "S28-NOTIFY", PLEA, PLEA.plusDays(9), "directed");
        assertThat(refusal(PLEA.minusDays(1)).words()).isEqualTo("This limit cannot be corrected any more");

        theCase.start("SMA-CC", PLEA.plusDays(1));
        theCase.limits.stop(CASE, "SMA-CC");
        assertThat(refusal(PLEA.minusDays(1)).words()).isEqualTo("This limit cannot be corrected any more");
    }

    @Test
    void movesTheLastDayAsTheCourtAllowedAndKeepsWhoDid() {
        theCase.start("SMA-CC", LocalDate.of(2026, 11, 2));

        theCase.changes.moveLastDay(CASE, newest(), LocalDate.of(2026, 12, 4), ALLOWED);

        assertThat(theCase.limits.dueOn(CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 4));
        assertThat(theCase.derivation("SMA-CC"))
                .startsWith("10 business days after 2 Nov 2026: 16 Nov 2026.")
                .endsWith(" Last day changed to 4 Dec 2026.");
        assertThat(counted()).startsWith("2 Nov 2026 a trigger").endsWith("last day changed to 4 Dec 2026");
        assertThat(theCase.changed).hasSize(1).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.EXTENDED);
            assertThat(change.dayBefore()).contains(LocalDate.of(2026, 11, 16));
            assertThat(change.dayAfter()).contains(LocalDate.of(2026, 12, 4));
        });
        theCase.limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 12, 4));
        assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
    }

    /** CrimPR 18.6: the court may extend a time limit even after it has expired. */
    @Test
    void judgesALimitAgainThatWasMissedWhenTheCourtExtendsItAfterwards() {
        theCase.start("SMA-CC", LocalDate.of(2026, 11, 2));
        theCase.limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 11, 18));
        assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);

        theCase.changes.moveLastDay(CASE, newest(), LocalDate.of(2026, 11, 17), ALLOWED);
        assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);
        assertThat(margin()).contains(-1);

        theCase.changes.moveLastDay(CASE, newest(), LocalDate.of(2026, 11, 20), ALLOWED);
        assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
        assertThat(margin()).contains(2);
        assertThat(theCase.changed).hasSize(2).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.EXTENDED);
            assertThat(change.allowed()).isEqualTo(ALLOWED);
        });
        assertThat(theCase.events)
                .contains(new LimitChanged(
                        CASE, "SMA-CC", "pleaEntered", ChangeKind.EXTENDED, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void changesNoLastDayOfWhatWasDoneInTime() {
        theCase.start("SMA-CC", PLEA);
        theCase.limits.meet(CASE, "SMA-CC", PLEA.plusDays(1));

        var refusal = catchThrowableOfType(
                LimitNotChanged.class, () -> theCase.changes.moveLastDay(CASE, newest(), PLEA.plusDays(40), ALLOWED));

        assertThat(refusal.field()).isEqualTo("lastDay");
    }

    @Test
    void keepsTheCourtsLastDayWhenTheTriggerIsCorrectedAfterwards() {
        theCase.start("SMA-CC", LocalDate.of(2026, 11, 2));
        theCase.limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 11, 19));
        theCase.changes.moveLastDay(CASE, newest(), LocalDate.of(2026, 11, 20), ALLOWED);

        theCase.changes.correctTrigger(CASE, newest(), LocalDate.of(2026, 11, 3), ALLOWED);

        assertThat(theCase.statuses()).containsExactlyInAnyOrder(LimitStatus.SUPERSEDED, LimitStatus.MET);
        assertThat(counted())
                .startsWith("3 Nov 2026 a trigger")
                .contains("day 10 = 17 Nov")
                .endsWith("last day changed to 20 Nov 2026");
    }

    @Test
    void knowsByHowMuchALimitWasMetOrMissed() {
        theCase.start("SMA-CC", PLEA);
        theCase.limits.meet(CASE, "SMA-CC", LocalDate.of(2026, 12, 3));
        theCase.start("VC-R4-REF", PLEA);
        theCase.limits.meet(CASE, "VC-R4-REF", LocalDate.of(2026, 11, 30));
        theCase.start("CALENDAR", PLEA);

        var count = theCase.count(Calendars.bankHolidays());
        assertThat(theCase.kept())
                .extracting(limit -> count.margin(limit).orElse(null))
                .containsExactly(2, -3, null);
    }

    private Optional<Integer> margin() {
        return theCase.count(Calendars.bankHolidays()).margin(theCase.kept().get(0));
    }

    private String counted() {
        var kept = theCase.kept();
        return theCase.count(Calendars.bankHolidays())
                .derivation(kept.get(kept.size() - 1))
                .text();
    }

    private LimitNotChanged refusal(LocalDate trigger) {
        return catchThrowableOfType(
                LimitNotChanged.class, () -> theCase.changes.correctTrigger(CASE, newest(), trigger, ALLOWED));
    }

    private UUID newest() {
        var kept = theCase.kept();
        return kept.get(kept.size() - 1).id();
    }
}
