package org.alongside.safety.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A concern that is followed up again is due on the day that was agreed for it; after another report, by the usual limit. */
@Component
class CheckOnConcern implements TaskHandler {

    private static final String NEXT = "nextFollowUpOn";

    private final CaseRecords records;

    CheckOnConcern(CaseRecords records) {
        this.records = records;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (next(submission.answers()).filter(submission.today()::isAfter).isPresent()) {
            throw new Refusal(NEXT, "The day it is followed up again must be today or later");
        }
        return Map.of();
    }

    @Override
    public Optional<LocalDate> awaitedDay(Run run) {
        return next(records.latest(run, task()));
    }

    private static Optional<LocalDate> next(Answers answers) {
        return answers.text("followUp").equals("again") ? answers.date(NEXT) : Optional.empty();
    }
}
