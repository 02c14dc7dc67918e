package org.alongside.support.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.decisions.DecisionTables;
import org.alongside.support.TherapyWish;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever says at a check-in that they want therapy now is not asked to say so again elsewhere. An attempt that reached nobody is no contact: the day by
 * which to speak with them stays.
 */
@Component
class CheckIn implements TaskHandler {

    private final TherapyWish therapy;
    private final SupportCalendars calendars;
    private final CheckInInterval interval;
    private final DecisionTables tables;

    CheckIn(TherapyWish therapy, SupportCalendars calendars, CheckInInterval interval, DecisionTables tables) {
        this.therapy = therapy;
        this.calendars = calendars;
        this.interval = interval;
        this.tables = tables;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        therapy.heed(submission);
        if (!submission.answers().text("contactMade").equals("noAnswer")) {
            reached(submission.caseId(), submission.answers());
        }
        return Map.of();
    }

    /** Where support goes on, the model has the next day decided. */
    private void reached(UUID caseId, Answers answers) {
        if (answers.text("support").equals("movedOn")) {
            interval.speakAgain(caseId, answers.text("risk"));
        } else {
            calendars.plan(caseId, SupportCalendar::spoke);
        }
    }

    @Override
    public List<Beside> beside(Run run) {
        var decided = tables.explainNewest(run.caseId(), CheckInInterval.TABLE);
        return decided.isEmpty()
                ? List.of()
                : List.of(new Beside("Why the check-in is due", "decisions/explanation", decided));
    }
}
