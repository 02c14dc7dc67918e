package org.alongside.support.process;

import java.util.Map;
import java.util.Set;
import org.alongside.cases.Answers;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Yes and no are answers; "not now" is what the form calls no answer, too: only where they were spoken with it tells that somebody was reached. */
@Component
class OfferSupportAgain implements TaskHandler {

    private static final Set<String> SPOKEN = Set.of("inPerson", "video", "phone");

    private final SupportCalendars calendars;

    OfferSupportAgain(SupportCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        String answer = answers.text("supportOffer");
        if (answer.equals("declined")) {
            calendars.endSupport(submission.caseId());
        } else if (answer.equals("accepted") || SPOKEN.contains(answers.text("contactMade"))) {
            calendars.plan(submission.caseId(), SupportCalendar::spoke);
        }
        return Map.of();
    }
}
