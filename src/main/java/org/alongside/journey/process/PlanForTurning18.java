package org.alongside.journey.process;

import java.util.Map;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A plan for the 18th birthday may say that another ground has to be applied for while the direction still stands. */
@Component
class PlanForTurning18 implements TaskHandler {

    private final ChangeWanted change;

    PlanForTurning18(ChangeWanted change) {
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        change.raise(submission);
        return Map.of();
    }
}
