package org.alongside.trial.process;

import java.util.Map;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Where the special measures are not what the young person wants any more, what they want instead becomes a wish of its own. */
@Component
class ReassessNeeds implements TaskHandler {

    private final WishesSaid said;

    ReassessNeeds(WishesSaid said) {
        this.said = said;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("measuresStillRight").equals("no")) {
            said.keepChanged(submission, submission.answers().date("assessedOn").orElse(submission.today()));
        }
        return Map.of();
    }
}
