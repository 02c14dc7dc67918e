package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Checks a draft against what the young person wished, and section 28 against section 27. */
@Component
class DraftApplication implements TaskHandler {

    private final Wishes wishes;
    private final SpecialMeasures measures;
    private final FourEyes fourEyes;

    DraftApplication(Wishes wishes, SpecialMeasures measures, FourEyes fourEyes) {
        this.wishes = wishes;
        this.measures = measures;
        this.fourEyes = fourEyes;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        fourEyes.requireNotReviewer(submission.caseId(), submission.actor(), "applicationRoute");
        Answers answers = submission.answers();
        var wished = wishes.latest(submission.caseId());
        for (Measure measure : Measure.values()) {
            var said = wished.get(measure.word());
            if (said != null) {
                requireTrueToWish(measure, said.said().wish(), answers);
            }
        }
        requireSection27(submission, new DraftedApplication(answers));
        return Map.of();
    }

    /** A departure hidden as "as they wish" would leave the court without the reason it has to hear: s.19(3)(a). */
    private static void requireTrueToWish(Measure measure, String wish, Answers answers) {
        String field = measure.field("apply");
        String applied = answers.text(field);
        if (applied.equals("askedAsWished") && wish.equals("doesNotWant")) {
            throw new Refusal(
                    field,
                    "They said that they do not want this. Choose that it is asked for despite their wish and say why");
        }
        if (applied.equals("leftOutAsWished") && wish.equals("wants")) {
            throw new Refusal(
                    field, "They said that they want this. Choose that it is left out despite their wish and say why");
        }
    }

    /** Recorded cross-examination needs a recorded interview as evidence in chief: s.28(1). */
    private void requireSection27(Submission submission, DraftedApplication drafted) {
        boolean asked = drafted.asksFor(Measure.RECORDED_CROSS_EXAMINATION);
        if (asked != submission.answers().yes("section28Asked")) {
            throw new Refusal(
                    "section28Asked",
                    "This must agree with the answer on recorded cross-examination under the measures");
        }
        boolean recordedInterview = drafted.asksFor(Measure.RECORDED_EVIDENCE_IN_CHIEF)
                || measures.isInForce(submission.caseId(), Measure.RECORDED_EVIDENCE_IN_CHIEF);
        if (asked && !recordedInterview) {
            throw new Refusal(
                    "applyRecordedInterview",
                    "Section 28 can only be directed with section 27: ask for the recorded interview too");
        }
    }
}
