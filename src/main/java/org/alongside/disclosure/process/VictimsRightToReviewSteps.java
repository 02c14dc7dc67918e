package org.alongside.disclosure.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.disclosure.ChargedAfterReview;
import org.alongside.disclosure.DecisionReviewed;
import org.alongside.engine.ProcessSteps;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.springframework.context.ApplicationEventPublisher;

/** The steps of the process {@code victims-right-to-review}. */
@ProcessSteps("victimsRightToReview")
public class VictimsRightToReviewSteps {

    /** What the request sets off under each scheme, counted from the day it was made. */
    private static final List<String> CPS_LIMITS = List.of("VRR-CPS-LOCAL");

    private static final List<String> POLICE_LIMITS = List.of("VRR-POL-ACK", "VRR-POL-DONE");
    private static final String REQUEST = "recordReviewRequest";
    private static final String APOLOGY = "apologyOnly";
    private static final String UPHELD = "upheld";

    private final CaseRecords records;
    private final Cases cases;
    private final TimeLimits limits;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    VictimsRightToReviewSteps(
            CaseRecords records, Cases cases, TimeLimits limits, LegalToday today, ApplicationEventPublisher events) {
        this.records = records;
        this.cases = cases;
        this.limits = limits;
        this.today = today;
        this.events = events;
    }

    /** Whether the request came {@code inTime}; after that the CPS may still take it ({@code late}), the police may not ({@code outOfTime}). */
    public String checkReviewInTime(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answers request = records.latest(id, REQUEST);
        boolean police = isPolice(request);
        String rule = police ? "VRR-POL-ASK" : "VRR-CPS-LAST";
        LocalDate asked = request.date("askedOn").orElseThrow();
        LocalDate told = request.date("decidedOn").orElseThrow();
        Optional<LocalDate> lastDay = limits.start(id, rule, told, REQUEST).map(LimitView::dueOn);
        limits.meet(id, rule, asked);
        if (lastDay.filter(asked::isAfter).isPresent()) {
            return police ? "outOfTime" : "late";
        }
        limitsOf(request).forEach(limit -> limits.start(id, limit, asked, REQUEST));
        return "inTime";
    }

    /** What the review brought: charged, upheld, apologyOnly or outOfTime. Answers from an earlier review do not count. */
    public String recordReviewOutcome(String caseId) {
        UUID id = UUID.fromString(caseId);
        RecordView request = records.latestRecord(id, REQUEST).orElseThrow();
        String outcome = outcome(id, request.at());
        if (outcome.equals("charged")) {
            charge(id);
        }
        limitsOf(request.answers()).forEach(limit -> limits.stop(id, limit));
        events.publishEvent(new DecisionReviewed(id, request.answers().text("scheme"), outcome, today.date()));
        return outcome;
    }

    private String outcome(UUID caseId, Instant since) {
        return since(caseId, "decideChargeAfterReview", since)
                .map(it -> it.text("chargeAfterReview").equals("charged") ? "charged" : UPHELD)
                .or(() -> since(caseId, "reviewIndependently", since)
                        .map(it -> it.text("reviewDecision").equals(APOLOGY) ? APOLOGY : UPHELD))
                .or(() -> since(caseId, "resolveLocally", since)
                        .map(it -> it.text("localResolution").equals(APOLOGY) ? APOLOGY : UPHELD))
                .or(() -> since(caseId, "acknowledgeReview", since).map(it -> UPHELD))
                .orElse("outOfTime");
    }

    private Optional<Answers> since(UUID caseId, String task, Instant since) {
        return records.latestRecord(caseId, task)
                .filter(record -> !record.at().isBefore(since))
                .map(RecordView::answers);
    }

    private void charge(UUID caseId) {
        Answers decision = records.latest(caseId, "decideChargeAfterReview");
        String offenceKind = decision.text("offenceKind");
        cases.chargeWith(caseId, offenceKind);
        LocalDate on = decision.date("chargedOn").orElseGet(today::date);
        events.publishEvent(new ChargedAfterReview(caseId, offenceKind, on));
    }

    private static List<String> limitsOf(Answers request) {
        return isPolice(request) ? POLICE_LIMITS : CPS_LIMITS;
    }

    private static boolean isPolice(Answers request) {
        return request.text("scheme").equals("police");
    }
}
