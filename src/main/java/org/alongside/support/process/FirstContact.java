package org.alongside.support.process;

import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that is accepted enters its first stage, and the young person is owed a contact from then on: also where no plan is ever agreed. */
@Component
class FirstContact {

    private static final String PLAN = "agreeSupportPlan";

    private final CheckInInterval interval;
    private final SupportCalendars calendars;
    private final CaseRecords records;

    FirstContact(CheckInInterval interval, SupportCalendars calendars, CaseRecords records) {
        this.interval = interval;
        this.calendars = calendars;
        this.records = records;
    }

    @EventListener
    void on(StageEntered entered) {
        UUID caseId = entered.caseId();
        boolean owed = calendars.of(caseId).flatMap(SupportCalendar::speakBy).isPresent();
        if (!owed
                && Stage.open().contains(entered.stage())
                && records.latestRecord(caseId, PLAN).isEmpty()) {
            interval.speakFirst(caseId);
        }
    }
}
