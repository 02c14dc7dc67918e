package org.alongside.support.process;

import java.util.Map;
import org.alongside.support.TherapyWish;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The plan says how the young person wants to be reached, and whether they want therapy: neither waits for anything. */
@Component
class AgreeSupportPlan implements TaskHandler {

    private final ContactWishes contact;
    private final TherapyWish therapy;

    AgreeSupportPlan(ContactWishes contact, TherapyWish therapy) {
        this.contact = contact;
        this.therapy = therapy;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var answers = submission.answers();
        contact.reachBy(submission.caseId(), answers.text("contactHow"), answers);
        if (answers.text("planCopy").equals("notSafe")) {
            contact.sendNoLetters(submission.caseId());
        }
        therapy.heed(submission);
        return Map.of();
    }
}
