package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.CourtProtection;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.timelimits.Birthdays;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The court decided on reports about the young person: a direction, its refusal, an exception from it or its end. YJCEA 1999 ss.45, 45A, 46; CYPA
 * 1933 s.49.
 */
@Component
class RecordReportingDirection implements TaskHandler {

    private static final String RESTRICTION = "restriction";
    private static final String ENDS_AT_18 = "RR45-END";
    private static final String ENDS_AT_18_IN_YOUTH_COURT = "RR49-END";
    private static final List<String> NEED_A_DIRECTION = List.of("exception", "lifted");

    private final ApplicationRules rules;
    private final CourtProtections protections;
    private final Cases cases;
    private final Birthdays birthdays;
    private final TimeLimits limits;

    RecordReportingDirection(
            ApplicationRules rules, CourtProtections protections, Cases cases, Birthdays birthdays, TimeLimits limits) {
        this.rules = rules;
        this.protections = protections;
        this.cases = cases;
        this.birthdays = birthdays;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        CaseView witness = cases.byId(submission.caseId());
        CourtProtection restriction = CourtProtection.ofWord(answers.text(RESTRICTION));
        LocalDate decidedOn = answers.date("decidedOn").orElseGet(submission::today);
        String decision = answers.text("reportingDecision");
        if (NEED_A_DIRECTION.contains(decision)) {
            requireInForce(witness, restriction, decidedOn);
        } else if (decision.equals("made")) {
            whyNot(witness, restriction, decidedOn).ifPresent(reason -> {
                throw new Refusal(RESTRICTION, reason);
            });
        }
        watchTheEnd(submission, restriction, decision, decidedOn);
        return Map.of();
    }

    private void requireInForce(CaseView witness, CourtProtection restriction, LocalDate on) {
        if (!protections.protecting(witness, on).contains(restriction)) {
            throw new Refusal(
                    RESTRICTION, "This restriction was not in force on that day. Record first that the court made it");
        }
    }

    /** Why the court cannot have made this direction for this witness on that day; empty where it can. */
    private Optional<String> whyNot(CaseView witness, CourtProtection restriction, LocalDate on) {
        boolean child = on.isBefore(witness.eighteenthBirthday());
        return switch (restriction) {
            case RR45 ->
                child
                        ? rules.courtKind(witness.id())
                                .filter("youthCourt"::equals)
                                .map(court -> "In the youth court section 49 protects by itself (YJCEA 1999 s.45)")
                        : Optional.of("The young person was 18 on that day (YJCEA 1999 s.45)");
            case RR45A ->
                rules.chargedOn(witness.id())
                        .filter(charged -> !charged.isBefore(witness.eighteenthBirthday()))
                        .map(charged -> "The witness was 18 when the proceedings began (YJCEA 1999 s.45A)");
            case RR46 ->
                child ? Optional.of("The witness was under 18 on that day (YJCEA 1999 s.46)") : Optional.empty();
            default -> Optional.of("This restriction applies by itself and is not directed (CYPA 1933 s.49)");
        };
    }

    /** A restriction that ends at 18 has its last day from the direction on, and none when it is lifted. */
    private void watchTheEnd(Submission submission, CourtProtection restriction, String decision, LocalDate on) {
        if (restriction == CourtProtection.RR45 && decision.equals("made")) {
            birthdays.endsOn(submission.caseId(), ENDS_AT_18, on, submission.task());
        } else if (restriction == CourtProtection.RR45 && decision.equals("lifted")) {
            limits.stop(submission.caseId(), ENDS_AT_18);
        } else if (restriction == CourtProtection.RR49 && decision.equals("lifted")) {
            limits.stop(submission.caseId(), ENDS_AT_18_IN_YOUTH_COURT);
        }
    }
}
