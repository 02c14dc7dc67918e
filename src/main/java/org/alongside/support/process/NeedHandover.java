package org.alongside.support.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whose work is handed over goes with the hand-over: another can be asked for before it is done. */
@Component
class NeedHandover implements TaskHandler {

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of(Handovers.ROLE, submission.answers().text(Handovers.ROLE));
    }
}
