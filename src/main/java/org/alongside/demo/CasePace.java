package org.alongside.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.work.WorkItemView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When somebody gets to a task: within working hours, a day or two after it opened, after a hearing not before its day. */
@Component
@Profile({"demo", "test"})
class CasePace {

    private static final Map<String, HearingKind> AFTER_HEARING = Map.of(
            "recordGroundRulesHearing", HearingKind.GROUND_RULES_HEARING,
            "recordRecording", HearingKind.RECORDING,
            "recordTrialDay", HearingKind.TRIAL,
            "recordSentence", HearingKind.SENTENCE);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final LocalTime LAST_MINUTE = LocalTime.of(16, 45);
    private static final LocalTime COURT_RISES = LocalTime.of(16, 30);
    private static final int HOURS_A_DAY = 7;
    private static final int MINUTES = 60;

    private final Hearings hearings;

    CasePace(Hearings hearings) {
        this.hearings = hearings;
    }

    /** The moment at which the task is done, if nothing else comes before. */
    Instant readyAt(WorkItemView item, Story story) {
        Instant usual = inTime(item, atWork(LocalDateTime.ofInstant(item.openedAt(), LegalToday.LONDON), item.task()));
        Instant heard = afterHearing(item);
        Instant ready = usual.isAfter(heard) ? usual : heard;
        Instant told = story.notBefore().getOrDefault(item.task(), Instant.MIN);
        return ready.isAfter(told) ? ready : told;
    }

    /** What is due sooner than usual is done on its last day, unless that has passed. */
    private static Instant inTime(WorkItemView item, Instant usual) {
        LocalDate due = item.dueOn();
        Instant last = due == null ? Instant.MAX : london(due.atTime(LAST_MINUTE));
        return last.isBefore(usual) && last.isAfter(item.openedAt()) ? last : usual;
    }

    private Instant afterHearing(WorkItemView item) {
        HearingKind kind = AFTER_HEARING.get(item.task());
        return kind == null
                ? Instant.MIN
                : hearings.open(item.caseId(), kind)
                        .map(hearing -> london(hearing.when().on().atTime(COURT_RISES)))
                        .orElse(Instant.MIN);
    }

    /** Each task takes its own time, always the same, so that a story can be told twice. */
    private static Instant atWork(LocalDateTime opened, String task) {
        int spread = Math.floorMod(task.hashCode(), HOURS_A_DAY * MINUTES);
        boolean sameDay = spread % 2 == 0
                && opened.toLocalTime().plusHours(2).isBefore(CLOSES)
                && opened.toLocalTime().isAfter(OPENS);
        LocalDateTime then = sameDay
                ? opened.plusHours(1).plusMinutes(spread % MINUTES)
                : opened.toLocalDate().plusDays(1L + spread % 2).atTime(OPENS).plusMinutes(spread);
        return london(workday(then.toLocalDate()).atTime(then.toLocalTime()));
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate working = day;
        while (WEEKEND.contains(working.getDayOfWeek())) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static Instant london(LocalDateTime time) {
        return time.atZone(LegalToday.LONDON).toInstant();
    }
}
