package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Sentence was passed on the day fixed for it, or on one nobody had recorded before. */
@Component
class RecordSentence implements TaskHandler {

    private final Hearings hearings;

    RecordSentence(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        if (answers.text("sentencing").equals("passed")) {
            LocalDate day = answers.date("sentencedOn").orElse(submission.today());
            if (hearings.open(caseId, HearingKind.SENTENCE).isEmpty()) {
                hearings.fix(caseId, HearingKind.SENTENCE, When.on(day));
            }
            hearings.held(caseId, HearingKind.SENTENCE);
        }
        return Map.of();
    }
}
