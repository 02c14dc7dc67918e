package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The young person hears what came of a refusal that was looked at again, in the words written for them. */
@Component
class ExplainReview implements TaskHandler {

    private final DecisionsToTell decisions;

    ExplainReview(DecisionsToTell decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return decisions.beside(run);
    }
}
