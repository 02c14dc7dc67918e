package org.alongside.journey.process;

import java.util.Map;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Who hears that directions have lapsed at 18 may want an application on another ground. */
@Component
class ExplainLapse implements TaskHandler {

    private final ChangeWanted change;

    ExplainLapse(ChangeWanted change) {
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        change.raise(submission);
        return Map.of();
    }
}
