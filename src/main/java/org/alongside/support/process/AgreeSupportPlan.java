package org.alongside.support.process;

import java.util.Map;
import org.alongside.support.TherapyWish;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The plan says how the young person wants to be reached, and whether they want therapy: neither waits for anything. Whoever agreed it spoke with them; the
 * model has the next day decided.
 */
@Component
class AgreeSupportPlan implements TaskHandler {

    private final ContactWishes contact;
    private final TherapyWish therapy;
    private final SupportCalendars calendars;

    AgreeSupportPlan(ContactWishes contact, TherapyWish therapy, SupportCalendars calendars) {
        this.contact = contact;
        this.therapy = therapy;
        this.calendars = calendars;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var answers = submission.answers();
        contact.reachBy(submission.caseId(), answers.text("contactHow"), answers);
        if (answers.text("planCopy").equals("notSafe")) {
            contact.sendNoLetters(submission.caseId());
        }
        therapy.heed(submission);
        calendars.plan(submission.caseId(), SupportCalendar::spoke);
        return Map.of();
    }
}
