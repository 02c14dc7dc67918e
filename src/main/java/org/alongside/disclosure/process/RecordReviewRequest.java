package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Nobody can ask for a review of a decision before they were told of it. */
@Component
class RecordReviewRequest implements TaskHandler {

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        var told = answers.date("decidedOn").orElseThrow();
        if (answers.date("askedOn").orElseThrow().isBefore(told)) {
            throw new Refusal("askedOn", "The request must come on the day of being told of the decision or later");
        }
        return Map.of();
    }
}
