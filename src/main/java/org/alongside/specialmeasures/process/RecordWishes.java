package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the young person wishes about each measure; every change of mind is another wish. */
@Component
class RecordWishes implements TaskHandler {

    private final Wishes wishes;
    private final SpecialMeasures measures;

    RecordWishes(Wishes wishes, SpecialMeasures measures) {
        this.wishes = wishes;
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        for (Measure measure : Measure.values()) {
            keep(submission, measure);
        }
        return Map.of();
    }

    private void keep(Submission submission, Measure measure) {
        Answers answers = submission.answers();
        String wish = answers.text(measure.field("wish"));
        if (wish.isEmpty()) {
            return;
        }
        var said = new Wishes.WishSaid(measure.word(), wish, answers.text("ownWords"), answers.text("whoWasPresent"));
        wishes.keep(submission.caseId(), said, submission.actor().userId());
        switch (wish) {
            case "wants" -> mark(submission, measure, MeasureStatus.WISHED);
            case "doesNotWant" -> mark(submission, measure, MeasureStatus.DECLINED);
            default -> {
                // not sure and not asked leave the measure as it was considered
            }
        }
    }

    /** A wish about a measure that the court has directed already is kept, and the direction stands. */
    private void mark(Submission submission, Measure measure, MeasureStatus status) {
        if (measures.mayMark(submission.caseId(), measure, status)) {
            measures.mark(submission.caseId(), measure, status);
        }
    }
}
