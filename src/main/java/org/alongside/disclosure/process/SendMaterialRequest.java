package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The day by which an answer is asked for comes after the day of the request. */
@Component
class SendMaterialRequest implements TaskHandler {

    private static final String DUE = "answerDueOn";

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate requested = answers.date("requestedOn").orElseGet(submission::today);
        if (answers.date(DUE).filter(due -> !due.isAfter(requested)).isPresent()) {
            throw new Refusal(DUE, "The date for the answer must be after the date of the request");
        }
        return Map.of();
    }
}
