package org.alongside.specialmeasures.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.ProcessSteps;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.RepresentationsExpired;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.springframework.context.ApplicationEventPublisher;

/** The steps of {@code special-measures-application}; each method is the service task or timer of the same name. */
@ProcessSteps("specialMeasuresApplication")
public class SpecialMeasuresApplicationSteps {

    static final String ELIGIBILITY = "special-measures-eligibility";
    static final String REPRESENTATIONS = "SMA-RESP";

    /** What ten business days come to without a bank holiday: for a limit whose last day cannot be counted. */
    private static final int TWO_WEEKS = 14;

    private final EligibilityFacts facts;
    private final DecisionTables decisions;
    private final SpecialMeasures measures;
    private final CourtsDirections directions;
    private final CaseRecords records;
    private final TimeLimits limits;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    SpecialMeasuresApplicationSteps(
            EligibilityFacts facts,
            DecisionTables decisions,
            SpecialMeasures measures,
            CourtsDirections directions,
            CaseRecords records,
            TimeLimits limits,
            Rounds rounds,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.decisions = decisions;
        this.measures = measures;
        this.directions = directions;
        this.records = records;
        this.limits = limits;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    /** Asks the table of grounds, keeps its answer and notes every measure that a ground opens. */
    public boolean decideEligibility(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answer answer = decisions.ask(id, ELIGIBILITY, facts.of(id));
        answer.all("measures").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .distinct()
                .flatMap(code -> Measure.ofCode(code).stream())
                .filter(measure -> measures.status(id, measure).isEmpty())
                .forEach(measure -> measures.mark(id, measure, MeasureStatus.CONSIDERED));
        return !answer.rules().isEmpty();
    }

    public void countReturn(String caseId) {
        rounds.count(UUID.fromString(caseId), "countReturn");
    }

    /** Ten business days from service, or from the notice of what the court itself proposes: CrimPR 18.13(2)(b). */
    public void startRepresentationsLimit(String caseId) {
        UUID id = UUID.fromString(caseId);
        var drafted = new DraftedApplication(records.latest(id, "draftApplication"));
        Optional<LocalDate> proposedOn = drafted.isCourtsOwnMotion() ? drafted.ownProposalOn() : servedOn(id);
        limits.start(id, REPRESENTATIONS, proposedOn.orElse(today.date()), "serveApplication");
    }

    /** The moment the last day for representations has passed. */
    public Date representationsDue(String caseId) {
        UUID id = UUID.fromString(caseId);
        return Date.from(limits.endOf(id, REPRESENTATIONS).orElseGet(this::inTwoWeeks));
    }

    public void noRepresentations(String caseId) {
        events.publishEvent(new RepresentationsExpired(UUID.fromString(caseId), today.date()));
    }

    /** Writes what the court directed onto the measures, fixes the section 28 hearings and starts the duty to tell. */
    public void recordDirections(String caseId) {
        directions.record(UUID.fromString(caseId));
    }

    /** What stands at the end: recorded cross-examination, other measures, nothing, or a witness who is not eligible. */
    public String settleOutcome(String caseId) {
        UUID id = UUID.fromString(caseId);
        if (awaitsRecording(id)) {
            return "section28";
        }
        if (isDirected(id)) {
            return "directed";
        }
        return isEligible(id) ? "refused" : "notEligible";
    }

    private boolean awaitsRecording(UUID caseId) {
        return measures.status(caseId, Measure.RECORDED_CROSS_EXAMINATION)
                .filter(status -> status == MeasureStatus.GRANTED || status == MeasureStatus.ARRANGED)
                .isPresent();
    }

    /** A court that lets a witness give evidence without any measure, as they wished, grants the application too. */
    private boolean isDirected(UUID caseId) {
        return Arrays.stream(Measure.values()).anyMatch(measure -> measures.isInForce(caseId, measure))
                || measures.decision(caseId)
                        .filter(decision -> !"refused".equals(decision.directions()))
                        .isPresent();
    }

    private boolean isEligible(UUID caseId) {
        return decisions.keptFor(caseId).stream()
                .filter(kept -> kept.decision().equals(ELIGIBILITY))
                .reduce((earlier, later) -> later)
                .map(kept -> !kept.rules().isEmpty())
                .orElse(true);
    }

    private Optional<LocalDate> servedOn(UUID caseId) {
        Answers served = records.latest(caseId, "serveApplication");
        return served.date("servedOn");
    }

    private Instant inTwoWeeks() {
        return today.date()
                .plusDays(TWO_WEEKS + 1L)
                .atStartOfDay(LegalToday.LONDON)
                .toInstant();
    }
}
