package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A measure that goes on unchanged is looked at again while it still binds. */
@Component
class ReviewMeasure implements TaskHandler {

    private static final String NEXT = "nextReviewDate";

    private final DisruptionRegister register;

    ReviewMeasure(DisruptionRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("measureReview").equals("goesOn")) {
            LocalDate next = submission
                    .answers()
                    .date(NEXT)
                    .filter(day -> day.isAfter(submission.today()))
                    .orElseThrow(() -> new Refusal(NEXT, "The next review must be after today"));
            boolean tooLate = register.inForce(submission.run())
                    .flatMap(DisruptionMeasure::lastDay)
                    .filter(last -> !next.isBefore(last))
                    .isPresent();
            if (tooLate) {
                throw new Refusal(NEXT, "The next review must be before the last day of the measure");
            }
            register.lookAgain(submission.run(), next);
        }
        return Map.of();
    }
}
