package org.alongside.journey.process;

import java.util.Map;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** While a guilty plea stands the case waits for the sentence: a further plea changes nothing for the young person. */
@Component
class EnterGuiltyPlea implements TaskHandler {

    private final GuiltyPleas pleas;

    EnterGuiltyPlea(GuiltyPleas pleas) {
        this.pleas = pleas;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (pleas.stands(submission.caseId())) {
            throw new Refusal("pleaOn", "A guilty plea is recorded and the case is waiting for the sentence");
        }
        return Map.of();
    }
}
