package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries the answers of {@code record-court-directions} into the case. */
@Component
class CourtsDirections {

    private static final String TASK = "recordCourtDirections";

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Hearings hearings;
    private final TimeLimits limits;
    private final LegalToday today;

    CourtsDirections(
            CaseRecords records, SpecialMeasures measures, Hearings hearings, TimeLimits limits, LegalToday today) {
        this.records = records;
        this.measures = measures;
        this.hearings = hearings;
        this.limits = limits;
        this.today = today;
    }

    void record(UUID caseId) {
        Answers answers = records.latest(caseId, TASK);
        LocalDate decidedOn = answers.date("decidedOn").orElse(today.date());
        for (Measure measure : Measure.values()) {
            mark(caseId, measure, answers.text(measure.field("court")));
        }
        Optional<Section28Dates> dates = section28(answers);
        dates.ifPresent(it -> fix(caseId, it));
        measures.keep(
                caseId,
                new CourtDecision(
                        decidedOn, answers.text("directions"), answers.text("optOutDecision"), dates.orElse(null)));
        limits.start(caseId, "SMA-INFORM", decidedOn, TASK);
        limits.start(caseId, "VC-R8-SM", decidedOn, TASK);
    }

    private void mark(UUID caseId, Measure measure, String court) {
        switch (court) {
            case "granted", "ownMotion" -> grant(caseId, measure);
            case "refused" ->
                measures.mark(
                        caseId,
                        measure,
                        // on a variation the court takes away what it had directed: s.20(2)
                        measures.isInForce(caseId, measure) ? MeasureStatus.DISCHARGED : MeasureStatus.REFUSED);
            default -> {
                // put off or not asked for: the measure stays where it is
            }
        }
    }

    /** A measure already in force and directed again keeps what has been arranged for it. */
    private void grant(UUID caseId, Measure measure) {
        if (!measures.isInForce(caseId, measure)) {
            measures.mark(caseId, measure, MeasureStatus.GRANTED);
        }
    }

    private void fix(UUID caseId, Section28Dates dates) {
        String named = records.latest(caseId, "draftApplication").text("court");
        @Nullable String court = named.isEmpty() ? null : named;
        hearings.fix(caseId, HearingKind.GROUND_RULES_HEARING, new When(dates.groundRulesOn(), null, court));
        hearings.fix(caseId, HearingKind.RECORDING, new When(dates.recordingOn(), null, court));
    }

    private static Optional<Section28Dates> section28(Answers answers) {
        if (!answers.yes("section28Directed")) {
            return Optional.empty();
        }
        return Optional.of(new Section28Dates(
                required(answers, "groundRulesHearingOn"),
                required(answers, "recordingOn"),
                required(answers, "recallApplicationBy"),
                required(answers, "editingApplicationBy"),
                required(answers, "editingCompleteBy")));
    }

    private static LocalDate required(Answers answers, String key) {
        return answers.date(key).orElseThrow(() -> new IllegalStateException("Section 28 without " + key));
    }
}
