package org.alongside.journey.process;

import java.util.Map;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * A guilty plea ends the way to trial for the young person, and so is recorded once nobody is left to be tried: until then a direction binds (YJCEA
 * 1999 s.20(1)) and the recording stays. While it stands the case waits for the sentence: a further plea changes nothing for the young person.
 */
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
        if (submission.answers().yes("trialLeft")) {
            throw new Refusal(
                    "trialLeft",
                    "Record the plea when nobody is left to be tried: it takes the recording, the trial and their measures away. Until then leave a note of it in the case");
        }
        return Map.of();
    }
}
