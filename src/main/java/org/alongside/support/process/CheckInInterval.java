package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.support.CheckInPlanned;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides when to check in next: the table {@code check-in-interval} knows how many working days, by the risk and the stage. */
@Component
class CheckInInterval {

    static final String TABLE = "check-in-interval";
    private static final List<String> TASKS_WITH_RISK = List.of("agreeSupportPlan", "checkIn", "reviewSupportPlan");

    /** The forms ask for the risk in everyday words; the table calls the lowest one standard. */
    private static final Map<String, String> RISK = Map.of("low", "standard", "medium", "medium", "high", "high");

    private final Cases cases;
    private final CaseRecords records;
    private final DecisionTables tables;
    private final BankHolidayFiles holidays;
    private final SupportCalendars calendars;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    CheckInInterval(
            Cases cases,
            CaseRecords records,
            DecisionTables tables,
            BankHolidayFiles holidays,
            SupportCalendars calendars,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.records = records;
        this.tables = tables;
        this.holidays = holidays;
        this.calendars = calendars;
        this.today = today;
        this.events = events;
    }

    void decide(UUID caseId) {
        Answer answer = ask(caseId, newestRisk(caseId));
        LocalDate day = day(answer);
        calendars.plan(caseId, calendar -> calendar.checkInOn(day));
        events.publishEvent(new CheckInPlanned(caseId, answer.first("rule").orElse(""), day));
    }

    /** Support is to be passed on, so that no check-in follows: until that is done nobody may lose sight of them. */
    void speakAgain(UUID caseId, String risk) {
        LocalDate day = day(ask(caseId, Optional.ofNullable(RISK.get(risk))));
        calendars.plan(caseId, calendar -> calendar.speakAgainBy(day));
    }

    /** Support has begun and nothing is agreed yet: a first contact is owed, as soon as the table says for a risk that nobody knows. */
    void speakFirst(UUID caseId) {
        LocalDate day = day(ask(caseId, Optional.empty()));
        calendars.plan(caseId, calendar -> calendar.speakAgainBy(day));
    }

    private Answer ask(UUID caseId, Optional<String> risk) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("risk", risk.orElse(null));
        facts.put("stage", cases.byId(caseId).stage().name());
        return tables.ask(caseId, TABLE, facts);
    }

    private LocalDate day(Answer answer) {
        return answer.first("days")
                .map(Integer::parseInt)
                .map(this::workingDaysFromToday)
                .orElseThrow(() -> new IllegalStateException(TABLE + " gives no number of days"));
    }

    /** Beyond the last known bank holiday calendar days stand in for working days: a check-in too early does no harm. */
    private LocalDate workingDaysFromToday(int workingDays) {
        return holidays.current()
                .after(today.date(), workingDays, Unit.WD)
                .orElseGet(() -> today.date().plusDays(workingDays));
    }

    private Optional<String> newestRisk(UUID caseId) {
        return TASKS_WITH_RISK.stream()
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .filter(record -> RISK.containsKey(record.answers().text("risk")))
                .max(Comparator.comparing(RecordView::at))
                .map(record -> record.answers().text("risk"))
                .map(RISK::get);
    }
}
