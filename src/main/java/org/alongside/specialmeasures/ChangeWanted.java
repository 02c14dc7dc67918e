package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/**
 * What young people want changed, said when they were told something, before the 18th birthday or on an occasion of its own. Where a
 * direction stands, its variation begins at once, s.20(2), and where none is left and the time of the first application is over, another
 * application does; otherwise whoever writes or reviews the open application reads it.
 */
@Component
public class ChangeWanted {

    private static final String CHANGED = "circumstances-changed";
    private static final String DECISION = "recordCourtDirections";

    /** Here the first application is over: only another one can bring a measure. */
    private static final Set<Stage> DECIDED = EnumSet.of(Stage.PRE_TRIAL_CROSS_EXAMINATION, Stage.TRIAL);

    private static final Set<Stage> DETERMINED = EnumSet.of(Stage.AFTER_TRIAL, Stage.CLOSED);

    /** What a form says beside their words: why there is something to apply for. */
    private static final Map<String, String> CIRCUMSTANCES = Map.of(
            "planForTurning18", "An application on another ground is needed before the 18th birthday",
            "explainLapse", "Directions have lapsed at 18, and they want an application on another ground",
            "confirmDirections", "A retrial was ordered, and the directions of the earlier trial do not bind at it");

    /** Where they say so, by the day on which they did. */
    private static final Map<String, String> SAID_IN = Map.of(
            "explainDirections", "explainedOn",
            "tellDeparture", "toldOn",
            "changeCircumstances", "changedSince",
            "planForTurning18", "",
            "explainLapse", "explainedOn",
            "confirmDirections", "");

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Cases cases;
    private final Processes processes;

    public ChangeWanted(CaseRecords records, SpecialMeasures measures, Cases cases, Processes processes) {
        this.records = records;
        this.measures = measures;
        this.cases = cases;
        this.processes = processes;
    }

    /** Begins an application where a form says that something is to be changed and none is open that could take it up. */
    public void raise(Submission telling) {
        if (isWanted(telling.task(), telling.answers())) {
            begin(telling.caseId(), telling.caseReference());
        }
    }

    /** Begins an application, unless one is open or still to come that can take it up. */
    public void begin(UUID caseId, String reference) {
        if (isApplicationNeeded(caseId) && processes.awaits(CHANGED, reference)) {
            processes.correlate(CHANGED, reference, Map.of("applicationNeeded", true));
        }
    }

    /**
     * Whether only an application can bring the change: a direction stands, or the first application is over. Once the proceedings are
     * determined no direction binds any more, s.20(1), and there is nothing to apply for.
     */
    public boolean isApplicationNeeded(UUID caseId) {
        Stage stage = cases.byId(caseId).stage();
        MeasureStatuses now = measures.statuses(caseId);
        return !DETERMINED.contains(stage)
                && (DECIDED.contains(stage) || Arrays.stream(Measure.values()).anyMatch(now::isInForce));
    }

    /** What they wanted changed when they last said so, unless the court has decided since. */
    public Optional<Said> said(UUID caseId) {
        Optional<RecordView> decided = records.latestRecord(caseId, DECISION);
        return records.of(caseId, SAID_IN.keySet()).stream()
                .filter(it -> decided.isEmpty() || it.at().isAfter(decided.get().at()))
                .filter(it -> isWanted(it.source().task(), it.answers()))
                .map(ChangeWanted::said)
                .filter(it -> !it.words().isBlank() || !it.circumstances().isBlank())
                .reduce((earlier, later) -> later);
    }

    /** Before the birthday and after a lapse they may as well want nothing. */
    private static boolean isWanted(String task, Answers answers) {
        return switch (task) {
            case "planForTurning18" -> answers.yes("reapply");
            case "explainLapse" -> answers.yes("wantsAnotherGround");
            case "confirmDirections" -> answers.text("confirmation").equals("applyAgain");
            case "changeCircumstances" -> true;
            default -> answers.yes("wantsChange");
        };
    }

    private static Said said(RecordView record) {
        String task = record.source().task();
        boolean toldOnly = task.equals("explainDirections") || task.equals("tellDeparture");
        LocalDate on = record.answers()
                .date(SAID_IN.getOrDefault(task, ""))
                .orElseGet(() -> LocalDate.ofInstant(record.at(), LegalToday.LONDON));
        return new Said(
                record.answers().text(toldOnly ? "changeWanted" : "ownWords"),
                CIRCUMSTANCES.getOrDefault(
                        task, toldOnly ? "" : record.answers().text("changeDescribed")),
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
