package org.alongside.support.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The case passes to the new worker when they have met, unless the young person is not content with them. */
@Component
class MeetNewWorker implements TaskHandler {

    private final Handovers handovers;

    MeetNewWorker(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (!submission.answers().text("accepted").equals("no")) {
            handovers.pass(submission);
        }
        return Map.of();
    }
}
