package org.alongside.disclosure.process;

import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A prosecutor who did not make the decision looks at it again. */
@Component
class ResolveLocally implements TaskHandler {

    private final FreshEyes freshEyes;

    ResolveLocally(FreshEyes freshEyes) {
        this.freshEyes = freshEyes;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        freshEyes.require(submission);
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return freshEyes.hadPart(run.caseId(), userId);
    }
}
