package org.alongside.support.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** After the case contact is the young person's choice: whoever wants none gets no message from the system either. */
@Component
class ReviewContact implements TaskHandler {

    private final ContactWishes contact;

    ReviewContact(ContactWishes contact) {
        this.contact = contact;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("contactChoice").equals("noContact")) {
            contact.stop(submission.caseId());
        }
        return Map.of();
    }
}
