package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.engine.ProcessSteps;
import org.alongside.support.RetentionBegan;
import org.alongside.support.domain.RetentionRule;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.springframework.context.ApplicationEventPublisher;

/** What the model of the support after the trial calls. */
@ProcessSteps("afterTrialSupport")
public class AfterTrialSupportSteps {

    private static final int MONTHS_UNTIL_CONTACT = 3;

    private final CaseRecords records;
    private final SupportCalendars calendars;
    private final RetentionRule retention;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    AfterTrialSupportSteps(
            CaseRecords records,
            SupportCalendars calendars,
            RetentionRule retention,
            Rounds rounds,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.records = records;
        this.calendars = calendars;
        this.retention = retention;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    public void countContact(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countContact");
        LocalDate day = records.latest(id, "reviewContact")
                .date("nextContactOn")
                .orElseGet(() -> today.date().plusMonths(MONTHS_UNTIL_CONTACT));
        calendars.plan(id, calendar -> calendar.getInTouchOn(day));
    }

    public Date nextContactDate(String caseId) {
        return calendars.startOf(UUID.fromString(caseId), SupportCalendar::contactDueOn);
    }

    public void startRetentionClock(String caseId) {
        UUID id = UUID.fromString(caseId);
        LocalDate began = today.date();
        LocalDate reviewOn = retention.reviewOn(began);
        calendars.plan(
                id, calendar -> calendar.keepUnder(retention.name(), began, reviewOn, retention.keptUntil(began)));
        events.publishEvent(new RetentionBegan(id, retention.name(), began, reviewOn));
    }
}
