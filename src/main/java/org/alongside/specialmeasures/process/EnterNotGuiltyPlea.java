package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.LimitSetOff;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The plea from which the time to apply for special measures runs, recorded when it is heard. */
@Component
class EnterNotGuiltyPlea implements TaskHandler {

    private static final String IN_PERSON = "considerInPersonBan";

    private final TimeToApply time;
    private final CaseRecords records;
    private final TimeLimits limits;
    private final ApplicationEventPublisher events;

    EnterNotGuiltyPlea(TimeToApply time, CaseRecords records, TimeLimits limits, ApplicationEventPublisher events) {
        this.time = time;
        this.records = records;
        this.limits = limits;
        this.events = events;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        NotGuiltyPlea.in(submission.answers()).ifPresent(plea -> {
            time.entered(submission.caseId(), plea);
            questionsInPerson(submission.caseId(), plea.on());
        });
        return Map.of();
    }

    /** From a plea of not guilty the accused may be going to ask questions: a ban is asked for as soon as its grounds are known, CrimPR 23.4. */
    private void questionsInPerson(UUID caseId, LocalDate pleaOn) {
        if (records.latestRecord(caseId, IN_PERSON).isEmpty()) {
            limits.startUnlessRunning(LimitOf.task(caseId, "S36-APP", IN_PERSON), pleaOn, "notGuiltyPlea");
            events.publishEvent(new LimitSetOff(caseId, IN_PERSON));
        }
    }
}
