package org.alongside.safety.process;

import java.util.Map;
import org.alongside.safety.domain.Intimidation;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A review can end the risk. */
@Component
class ReviewIntimidation implements TaskHandler {

    private final Intimidation intimidation;

    ReviewIntimidation(Intimidation intimidation) {
        this.intimidation = intimidation;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if ("riskOver".equals(submission.answers().text("intimidationReview"))) {
            intimidation.end(submission.caseId());
        }
        return Map.of();
    }
}
