package org.alongside.journey.process;

import java.util.Map;
import org.alongside.cases.Rounds;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A case goes straight to the sentence once: after that a further plea changes nothing for the young person. */
@Component
class EnterGuiltyPlea implements TaskHandler {

    private final Rounds rounds;

    EnterGuiltyPlea(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (rounds.of(submission.caseId(), "recordGuiltyPlea") > 0) {
            throw new Refusal("pleaOn", "A guilty plea is recorded and the case is waiting for the sentence");
        }
        return Map.of();
    }
}
