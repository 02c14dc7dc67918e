package org.alongside.journey.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Moves the open hearing; what was planned for the old day is looked at again in the task that follows. */
@Component
class MoveHearing implements TaskHandler {

    private final Hearings hearings;

    MoveHearing(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        HearingKind kind = HearingKind.ofWord(answers.text("hearingKind"));

        When to = When.in(answers).orElseThrow(() -> new Refusal("hearingDate", "Enter the new date of the hearing"));
        hearings.move(submission.caseId(), kind, to, answers.text("reason"));
        return Map.of();
    }
}
