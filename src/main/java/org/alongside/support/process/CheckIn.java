package org.alongside.support.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever says at a check-in that they want therapy now is not asked to say so again elsewhere. */
@Component
class CheckIn implements TaskHandler {

    private final TherapyWish therapy;

    CheckIn(TherapyWish therapy) {
        this.therapy = therapy;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        therapy.heed(submission);
        return Map.of();
    }
}
