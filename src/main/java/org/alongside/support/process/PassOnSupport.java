package org.alongside.support.process;

import java.util.Map;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Another service supports the young person now: no check-in of ours is due. */
@Component
class PassOnSupport implements TaskHandler {

    private final SupportCalendars calendars;

    PassOnSupport(SupportCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        calendars.endSupport(submission.caseId());
        return Map.of();
    }
}
