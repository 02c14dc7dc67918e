package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Neither the decider nor whoever gave the local answer reviews the decision independently. */
@Component
class ReviewIndependently implements TaskHandler {

    private final FreshEyes freshEyes;

    ReviewIndependently(FreshEyes freshEyes) {
        this.freshEyes = freshEyes;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        freshEyes.require(submission, "resolveLocally");
        return Map.of();
    }
}
