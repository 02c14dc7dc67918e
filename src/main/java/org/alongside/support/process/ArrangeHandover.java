package org.alongside.support.process;

import java.util.Map;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Who takes over must be somebody of the team: the case passes to them when the young person has met them. */
@Component
class ArrangeHandover implements TaskHandler {

    private final Handovers handovers;

    ArrangeHandover(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        String name = submission.answers().text("newWorker");
        if (handovers.worker(submission.caseId(), name).isEmpty()) {
            String team = String.join(", ", handovers.team(submission.caseId()));
            throw new Refusal("newWorker", "Enter the name of somebody in the team: " + team);
        }
        return Map.of();
    }
}
