package org.alongside.specialmeasures.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.decisions.Answer;
import org.alongside.engine.ProcessSteps;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.RepresentationsExpired;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.springframework.context.ApplicationEventPublisher;

/** The steps of {@code special-measures-application}; each method is the service task or timer of the same name. */
@ProcessSteps("specialMeasuresApplication")
public class SpecialMeasuresApplicationSteps {

    private static final String REPRESENTATIONS = "SMA-RESP";

    private static final String SERVED = "serveApplication";
    private static final String COURT = "recordCourtDirections";

    /** For a limit whose last day cannot be counted. */
    private static final String REPRESENTATIONS_UNKNOWN = "PR-REPS-UNKNOWN";

    private final ApplicationRules rules;
    private final SpecialMeasures measures;
    private final CourtsDirections directions;
    private final CaseRecords records;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final TimeToApply time;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    SpecialMeasuresApplicationSteps(
            ApplicationRules rules,
            SpecialMeasures measures,
            CourtsDirections directions,
            CaseRecords records,
            TimeLimits limits,
            Triggers triggers,
            TimeToApply time,
            Rounds rounds,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.measures = measures;
        this.directions = directions;
        this.records = records;
        this.limits = limits;
        this.triggers = triggers;
        this.time = time;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    /** Asks the table of grounds, keeps its answer and notes every measure that a ground opens for the first time. */
    public boolean decideEligibility(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answer answer = rules.decideEligibility(id);
        MeasureStatuses now = measures.statuses(id);
        measures.mark(
                id,
                Occasion.NONE,
                ApplicationRules.opened(answer).stream()
                        .filter(measure -> now.of(measure).isEmpty())
                        .map(measure -> new Marking(measure, MeasureStatus.CONSIDERED, "Open by eligibility"))
                        .toList());
        return !answer.rules().isEmpty();
    }

    /** A direction that lasts for life, YJCEA 1999 s.45A, is considered for every young witness once somebody is charged. */
    public String findReportingConsidered(String caseId) {
        return records.latestRecord(UUID.fromString(caseId), "considerReportingDirection")
                        .isPresent()
                ? "considered"
                : "open";
    }

    public void countReturn(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countReturn");
    }

    /** Ten business days from service, or from the notice of what the court itself proposes: CrimPR 18.13(2)(b). */
    public void startRepresentationsLimit(String caseId, String run) {
        Run application = Run.of(caseId, run);
        var drafted = new DraftedApplication(records.latest(application, "draftApplication"));
        Optional<LocalDate> proposedOn = drafted.isCourtsOwnMotion() ? drafted.ownProposalOn() : servedOn(application);
        LocalDate from = proposedOn.orElse(today.date());
        limits.start(representations(application), from, SERVED);
        triggers.happened(application, COURT, from, SERVED, Trigger.SERVED_ON_ABSENT_PARTY);
    }

    /** The moment the last day for representations has passed. */
    public Date representationsDue(String caseId, String run) {
        return Date.from(limits.endOf(representations(Run.of(caseId, run))).orElseGet(this::withoutCount));
    }

    public void noRepresentations(String caseId) {
        events.publishEvent(new RepresentationsExpired(UUID.fromString(caseId), today.date()));
    }

    /** Writes what the court directed onto the measures, fixes the section 28 hearings and starts the duty to tell. */
    public void recordDirections(String caseId, String run) {
        directions.record(Run.of(caseId, run));
    }

    /** Nothing is left to apply for. What stands at the end: recorded cross-examination, other measures, nothing, or a witness who is not eligible. */
    public String settleOutcome(String caseId, String run) {
        UUID id = UUID.fromString(caseId);
        time.settled(Run.of(caseId, run));
        MeasureStatuses now = measures.statuses(id);
        if (awaitsRecording(now)) {
            return "section28";
        }
        if (isDirected(id, now)) {
            return "directed";
        }
        return rules.isEligible(id) ? "refused" : "notEligible";
    }

    private static boolean awaitsRecording(MeasureStatuses now) {
        return now.of(Measure.RECORDED_CROSS_EXAMINATION)
                .filter(status -> status.isDirection() || status == MeasureStatus.ARRANGED)
                .isPresent();
    }

    /** A court that lets a witness give evidence without any measure, as they wished, grants the application too. */
    private boolean isDirected(UUID caseId, MeasureStatuses now) {
        return Arrays.stream(Measure.values()).anyMatch(now::isInForce)
                || measures.decision(caseId)
                        .filter(decision -> !"refused".equals(decision.directions()))
                        .isPresent();
    }

    /** The limit for representations on one application. */
    static LimitOf representations(Run run) {
        return LimitOf.task(run, REPRESENTATIONS, "recordRepresentations");
    }

    private Optional<LocalDate> servedOn(Run run) {
        return new ServedApplication(records.latest(run, "serveApplication")).on();
    }

    private Instant withoutCount() {
        return limits.lastDayFrom(today.date(), REPRESENTATIONS_UNKNOWN)
                .orElseGet(today::date)
                .plusDays(1)
                .atStartOfDay(LegalToday.LONDON)
                .toInstant();
    }
}
