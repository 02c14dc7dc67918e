package org.alongside.crossexamination.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/** What the court directed on sections 27 and 28 and the dates it set, as recorded; what was missing then may have been added since. */
@Component
public class CourtDates {

    private static final String DIRECTIONS = "recordCourtDirections";
    private static final List<String> RECORDED_IN = List.of(DIRECTIONS, "resolvePrerequisites");

    private final CaseRecords records;

    CourtDates(CaseRecords records) {
        this.records = records;
    }

    /** The date as it was recorded last. */
    public Optional<LocalDate> of(UUID caseId, CourtDate date) {
        return newestFirst(caseId)
                .flatMap(it -> it.answers().date(date.field()).stream())
                .findFirst();
    }

    /** The day of the newest directions. */
    public Optional<LocalDate> directedOn(UUID caseId) {
        return records.latest(caseId, DIRECTIONS).date("decidedOn");
    }

    /** Whether the newest directions have the recorded interview played as evidence in chief. */
    public boolean isSection27Directed(UUID caseId) {
        return records.latest(caseId, DIRECTIONS).yes("section27Directed");
    }

    /** Whether the newest directions have the cross-examination recorded before the trial. */
    public boolean isSection28Directed(UUID caseId) {
        return records.latest(caseId, DIRECTIONS).yes("section28Directed");
    }

    private Stream<RecordView> newestFirst(UUID caseId) {
        return RECORDED_IN.stream()
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .sorted(Comparator.comparing(RecordView::at).reversed());
    }
}
