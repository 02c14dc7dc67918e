package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Nobody can be told of a decision before it was made: the limits for asking begin on that day. */
@Component
class ExplainDiscontinuance implements TaskHandler {

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate decidedOn = submission.answers().date("decidedOn").orElse(submission.today());
        LocalDate toldOn = submission.answers().date("toldOn").orElse(submission.today());
        if (toldOn.isBefore(decidedOn)) {
            throw new Refusal("toldOn", "The day the young person was told must not be before the decision");
        }
        return Map.of();
    }
}
