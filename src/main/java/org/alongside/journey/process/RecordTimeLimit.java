package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.CaseRights;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * What happens outside Alongside and is only heard of, such as service of the prosecution case: it starts every limit that counts from it and
 * ends those that asked for it. Other limits can be ended by hand.
 */
@Component
class RecordTimeLimit implements TaskHandler {

    private static final String DAY = "happenedOn";
    private static final String EVENT = "event";
    private static final String SENDING = "sending";

    /** The time is counted back from these, so their day is still to come. */
    private static final Set<Trigger> COUNTED_BACK =
            Set.of(Trigger.PREPARATION_HEARING, Trigger.YOUTH_SENTENCE_HEARING);

    private final TimeLimits limits;
    private final Triggers triggers;
    private final Hearings hearings;
    private final AccessPolicy policy;

    RecordTimeLimit(TimeLimits limits, Triggers triggers, Hearings hearings, AccessPolicy policy) {
        this.limits = limits;
        this.triggers = triggers;
        this.hearings = hearings;
        this.policy = policy;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        String rule = submission.answers().text("timeLimit");
        LocalDate on = submission.answers().date(DAY).orElseGet(submission::today);
        switch (submission.answers().text("whatHappened")) {
            case "event" -> happened(submission, on);
            case "done" -> {
                requireRunning(submission, rule);
                submission.requireNotInFuture(DAY, "The day on which it happened", rule);
                limits.meet(caseId, rule, on);
            }
            default -> {
                requireRunning(submission, rule);
                limits.stop(caseId, rule);
            }
        }
        return Map.of();
    }

    private void happened(Submission submission, LocalDate on) {
        Answers answers = submission.answers();
        String event = answers.text(EVENT);
        if (event.equals(SENDING)) {
            requirePast(submission);
            boolean inCustody = answers.text("custody").equals("custody");
            Trigger[] sending = Trigger.sending(inCustody, answers.yes("section28Case"));
            triggers.happened(submission.caseId(), on, submission.task(), sending);
            return;
        }
        Trigger trigger = Trigger.ofWord(event);
        if (!COUNTED_BACK.contains(trigger)) {
            requirePast(submission);
        }
        if (!triggers.happened(submission.caseId(), on, submission.task(), trigger)) {
            throw new Refusal(DAY, "No rule was in force on that day: check the day");
        }
        fix(submission.caseId(), trigger, on);
    }

    /** The hearing itself is known from now on, wherever hearings are shown. */
    private void fix(UUID caseId, Trigger trigger, LocalDate on) {
        if (trigger == Trigger.PREPARATION_HEARING) {
            hearings.fix(caseId, HearingKind.PLEA_AND_TRIAL_PREPARATION_HEARING, When.on(on));
        } else if (trigger == Trigger.YOUTH_SENTENCE_HEARING) {
            hearings.fix(caseId, HearingKind.SENTENCE, When.on(on));
        }
    }

    /** What somebody may not know of does not run for them. */
    private void requireRunning(Submission submission, String rule) {
        CaseRights rights = policy.rights(submission.actor(), submission.caseId());
        boolean running = limits.of(submission.caseId(), rights).stream()
                .filter(limit -> limit.rule().equals(rule))
                .map(LimitView::status)
                .anyMatch(status -> status.isOpen());
        if (!running) {
            throw new Refusal("timeLimit", "This time limit does not run: record first what sets it off");
        }
    }

    private static void requirePast(Submission submission) {
        submission.requireNotInFuture(DAY, "The day on which it happened", "a time limit is counted from it");
    }
}
