package org.alongside.journey.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.EarlierTrial;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Before a retrial the court confirms the directions of the earlier trial, or another application is made. */
@Component
class ConfirmDirections implements TaskHandler {

    private final EarlierTrial earlier;
    private final ChangeWanted change;

    ConfirmDirections(EarlierTrial earlier, ChangeWanted change) {
        this.earlier = earlier;
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("confirmation").equals("confirmed")) {
            earlier.confirm(
                    submission.caseId(),
                    answers.date("confirmedOn").orElse(submission.today()),
                    answers.text("reason"),
                    confirmed(answers));
        }
        change.raise(submission);
        return Map.of();
    }

    private static Set<Measure> confirmed(Answers answers) {
        return answers.chosen("measuresConfirmed").stream()
                .flatMap(word -> Measure.ofWord(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
