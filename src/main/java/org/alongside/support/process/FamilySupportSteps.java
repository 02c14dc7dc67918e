package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.engine.ProcessSteps;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;

/** What the model of the family's support calls. */
@ProcessSteps("familySupport")
public class FamilySupportSteps {

    private static final int WEEKS_UNTIL_OFFER = 4;
    private static final int WEEKS_UNTIL_REVIEW = 4;

    private final CaseRecords records;
    private final SupportCalendars calendars;
    private final Rounds rounds;
    private final LegalToday today;

    FamilySupportSteps(CaseRecords records, SupportCalendars calendars, Rounds rounds, LegalToday today) {
        this.records = records;
        this.calendars = calendars;
        this.rounds = rounds;
        this.today = today;
    }

    public void countFamilyOffer(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countFamilyOffer");
        LocalDate day = records.latest(id, "offerFamilySupport")
                .date("offerAgainOn")
                .orElseGet(() -> today.date().plusWeeks(WEEKS_UNTIL_OFFER));
        calendars.plan(id, calendar -> calendar.offerToFamilyAgainOn(day));
    }

    /** The review is on the day agreed with the family last. When that day has come already, the next one is a few weeks on. */
    public void countFamilyReview(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countFamilyReview");
        LocalDate day = agreedLast(id)
                .filter(agreed -> agreed.isAfter(today.date()))
                .orElseGet(() -> today.date().plusWeeks(WEEKS_UNTIL_REVIEW));
        calendars.plan(id, calendar -> calendar.reviewWithFamilyOn(day));
    }

    public Date offerAgainDate(String caseId) {
        return calendars.startOf(UUID.fromString(caseId), SupportCalendar::familyOfferDueOn);
    }

    public Date nextFamilyReview(String caseId) {
        return calendars.startOf(UUID.fromString(caseId), SupportCalendar::familyReviewDueOn);
    }

    private Optional<LocalDate> agreedLast(UUID caseId) {
        return Stream.of("agreeFamilyPlan", "reviewFamilySupport")
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .max(Comparator.comparing(RecordView::at))
                .flatMap(record -> record.answers().date("nextReviewOn"));
    }
}
