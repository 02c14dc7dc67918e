package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A holder who is asked again has a day ahead of them in which to answer. */
@Component
class PursueHolder implements TaskHandler {

    private static final String DUE = "newAnswerDueOn";

    @Override
    public Map<String, Object> submit(Submission submission) {
        boolean passed = submission
                .answers()
                .date(DUE)
                .filter(due -> !due.isAfter(submission.today()))
                .isPresent();
        if (passed) {
            throw new Refusal(DUE, "The new date must be after today");
        }
        return Map.of();
    }
}
