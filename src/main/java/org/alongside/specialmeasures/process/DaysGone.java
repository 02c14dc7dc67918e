package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.SubmissionRule;
import org.springframework.stereotype.Component;

/** What has been done on a day cannot be recorded before that day: on the forms of an application whose task looks at nothing else of it. */
@Component
class DaysGone implements SubmissionRule {

    private static final Map<String, Day> BY_TASK = Map.of(
            "holdSpecialMeasuresMeeting",
                    new Day("meetingOn", "The day of the meeting", "CPS special measures meeting guidance"),
            "confirmMg2", new Day("interviewRecordedOn", "The day of the interview", "CrimPR 18.10(g)"),
            "draftApplication", new Day("recordingMadeOn", "The day of the recording", "CrimPR 18.10(g)"),
            "considerReportingDirection",
                    new Day("reportingAppliedOn", "The day of the application", "YJCEA 1999 ss.45, 45A, 46"),
            "notifySection28Eligibility",
                    new Day("putRightOn", "The day it was put right", "practice: section 28 eligibility"),
            "respondToSection41", new Day("section41AppliedOn", "The day of the application", "CrimPR 22.7(2)"));

    @Override
    public void require(Submission submission) {
        Day day = BY_TASK.get(submission.task());
        if (day != null) {
            submission.requireNotInFuture(day.field(), day.what(), day.rule());
        }
    }

    /**
     * A day that has gone when it is recorded.
     *
     * @param what the day in words, with which the message begins
     * @param rule what the day counts for
     */
    private record Day(String field, String what, String rule) {}
}
