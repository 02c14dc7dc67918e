package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever wants to ask about sexual behaviour because of what is disclosed here has ten business days from then: CrimPR 22.4. */
@Component
class DecideDisclosure implements TaskHandler {

    private static final String DISCLOSED = "disclosedOn";

    private final Triggers triggers;

    DecideDisclosure(Triggers triggers) {
        this.triggers = triggers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission.answers().date(DISCLOSED).ifPresent(on -> {
            if (submission.answers().date("decidedOn").filter(on::isBefore).isPresent()) {
                throw new Refusal(DISCLOSED, "It cannot have been disclosed (CrimPR 22.4) before that was decided");
            }
            triggers.happened(submission.run(), on, submission.task(), Trigger.MATERIAL_DISCLOSED);
        });
        return Map.of();
    }
}
