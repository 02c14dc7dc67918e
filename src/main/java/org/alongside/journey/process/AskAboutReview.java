package org.alongside.journey.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever asks for a review has asked in time or not; whoever does not ask has no limit left. */
@Component
class AskAboutReview implements TaskHandler {

    private final JourneyDates dates;

    AskAboutReview(JourneyDates dates) {
        this.dates = dates;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("reviewRequest").equals("asked")) {
            dates.meetLimitsForAsking(
                    submission.caseId(), answers.date("askedOn").orElse(submission.today()));
        } else {
            dates.stopLimitsForAsking(submission.caseId());
        }
        return Map.of();
    }
}
