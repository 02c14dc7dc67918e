package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.engine.Processes;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/**
 * What young people want changed, said when they were told something or on an occasion of its own. Where a direction stands, its variation
 * begins at once, s.20(2); otherwise whoever writes or reviews the application reads it.
 */
@Component
public class ChangeWanted {

    private static final String CHANGED = "circumstances-changed";
    private static final String DECISION = "recordCourtDirections";

    /** Where they say so, by the day on which they did. */
    private static final Map<String, String> SAID_IN = Map.of(
            "explainDirections", "explainedOn",
            "tellDeparture", "toldOn",
            "changeCircumstances", "changedSince");

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Processes processes;

    public ChangeWanted(CaseRecords records, SpecialMeasures measures, Processes processes) {
        this.records = records;
        this.measures = measures;
        this.processes = processes;
    }

    /** Begins the variation where the young person wants something changed and a direction stands. */
    public void raise(Submission telling) {
        String reference = telling.caseReference();
        if (telling.answers().yes("wantsChange")
                && anyDirectionStands(telling.caseId())
                && processes.awaits(CHANGED, reference)) {
            processes.correlate(CHANGED, reference, Map.of("directionStands", true));
        }
    }

    /** What they wanted changed when they last said so, unless the court has decided since. */
    public Optional<Said> said(UUID caseId) {
        Optional<RecordView> decided = records.latestRecord(caseId, DECISION);
        return records.of(caseId, SAID_IN.keySet()).stream()
                .filter(it -> decided.isEmpty() || it.at().isAfter(decided.get().at()))
                .map(ChangeWanted::said)
                .filter(it -> !it.words().isBlank() || !it.circumstances().isBlank())
                .reduce((earlier, later) -> later);
    }

    private boolean anyDirectionStands(UUID caseId) {
        MeasureStatuses now = measures.statuses(caseId);
        return Arrays.stream(Measure.values()).anyMatch(now::isInForce);
    }

    private static Said said(RecordView record) {
        String task = record.source().task();
        boolean changed = task.equals("changeCircumstances");
        LocalDate on = record.answers()
                .date(SAID_IN.getOrDefault(task, ""))
                .orElseGet(() -> LocalDate.ofInstant(record.at(), LegalToday.LONDON));
        return new Said(
                record.answers().text(changed ? "ownWords" : "changeWanted"),
                changed ? record.answers().text("changeDescribed") : "",
                on);
    }

    /**
     * What they want changed.
     *
     * @param words their own, or those of whoever told them; empty where only the circumstances have changed
     * @param circumstances what is different now; empty where nobody said
     */
    public record Said(String words, String circumstances, LocalDate on) {}
}
