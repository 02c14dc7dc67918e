package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** Telling what was left to tell when the case took another way; in the time that the law gave for the most pressing of it. */
@Component
class TellWhatIsLeft implements TaskHandler {

    private static final String TOLD = "told";
    private static final String TASK = LeftToTell.TASK;

    private final LeftToTell left;
    private final TimeLimits limits;

    TellWhatIsLeft(LeftToTell left, TimeLimits limits) {
        this.left = left;
        this.limits = limits;
    }

    @Override
    public Optional<String> timeLimit(Run run) {
        return mostPressing(run).map(WorkItemView::limitRule);
    }

    /** The time runs on from where it had begun. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return Optional.of(mostPressing(run).map(WorkItemView::countedFrom).orElse(openedOn));
    }

    @Override
    public boolean serves(Answers answers) {
        return answers.text(TOLD).equals(TOLD);
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (!serves(submission.answers()) && submission.limit() != null) {
            limits.stop(LimitOf.task(submission.run(), submission.limit(), TASK));
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return List.of(
                new Beside("Not told before the case took another way", "journey/left-to-tell", left.in(run.caseId())));
    }

    private Optional<WorkItemView> mostPressing(Run run) {
        return left.in(run.caseId()).stream()
                .filter(item -> item.limitRule() != null && item.dueOn() != null)
                .findFirst();
    }
}
