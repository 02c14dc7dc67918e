package org.alongside.crossexamination.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/**
 * The dates of section 28 as the court set them. Each stands until a later decision sets it anew: one on other measures, or one that moves
 * a single date, leaves the others as they are. What was missing may have been added since.
 */
@Component
public class CourtDates {

    private static final String DIRECTIONS = "recordCourtDirections";
    private static final List<String> RECORDED_IN = List.of(DIRECTIONS, "resolvePrerequisites");

    private final CaseRecords records;

    CourtDates(CaseRecords records) {
        this.records = records;
    }

    /** The date as it was set last. */
    public Optional<LocalDate> of(UUID caseId, CourtDate date) {
        return newest(caseId, RECORDED_IN, date).flatMap(it -> it.answers().date(date.field()));
    }

    /** The dates that the newest decision itself set. */
    public Map<CourtDate, LocalDate> directed(UUID caseId) {
        Answers directions = records.latest(caseId, DIRECTIONS);
        Map<CourtDate, LocalDate> dates = new EnumMap<>(CourtDate.class);
        for (CourtDate date : CourtDate.values()) {
            directions.date(date.field()).ifPresent(day -> dates.put(date, day));
        }
        return dates;
    }

    /** The day of the newest decision that set this date. */
    public Optional<LocalDate> directedOn(UUID caseId, CourtDate date) {
        return newest(caseId, List.of(DIRECTIONS), date)
                .flatMap(it -> it.answers().date("decidedOn"));
    }

    private Optional<RecordView> newest(UUID caseId, List<String> tasks, CourtDate date) {
        return records.of(caseId, tasks).stream()
                .filter(it -> it.answers().date(date.field()).isPresent())
                .reduce((earlier, later) -> later);
    }
}
