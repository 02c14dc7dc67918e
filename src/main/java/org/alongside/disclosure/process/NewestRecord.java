package org.alongside.disclosure.process;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.springframework.stereotype.Component;

/** Finds which of several tasks was done last: a case can go round, and only what was answered last counts. */
@Component
class NewestRecord {

    private final CaseRecords records;

    NewestRecord(CaseRecords records) {
        this.records = records;
    }

    /** The record made last among these tasks in one run. */
    Optional<RecordView> of(Run run, String... tasks) {
        return Stream.of(tasks)
                .flatMap(task -> records.latestRecord(run, task).stream())
                .max(Comparator.comparing(RecordView::at).thenComparing(RecordView::id));
    }
}
