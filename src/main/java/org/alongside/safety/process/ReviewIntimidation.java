package org.alongside.safety.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.safety.domain.Intimidation;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A review can end the risk. */
@Component
class ReviewIntimidation implements TaskHandler {

    private final Intimidation intimidation;
    private final RiskReasons risk;

    ReviewIntimidation(Intimidation intimidation, RiskReasons risk) {
        this.intimidation = intimidation;
        this.risk = risk;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if ("riskOver".equals(submission.answers().text("intimidationReview"))) {
            intimidation.end(submission.run());
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return risk.beside(run);
    }
}
