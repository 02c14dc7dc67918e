package org.alongside.journey.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever asks for a review has asked in time or not; whoever does not ask may still do it until the last day. */
@Component
class AskAboutReview implements TaskHandler {

    private final JourneyDates dates;
    private final CaseRecords records;

    AskAboutReview(JourneyDates dates, CaseRecords records) {
        this.dates = dates;
        this.records = records;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("reviewRequest").equals("asked")) {
            dates.meetLimitsForAsking(
                    submission.caseId(), answers.date("askedOn").orElse(submission.today()));
        } else {
            dates.leaveAskingOpen(submission.caseId());
        }
        return Map.of();
    }

    /** Who has asked since they were last asked is not asked twice. */
    @Override
    public Offers offers(Run run) {
        var before = records.latestRecord(run.caseId(), task());
        return records.latestRecord(run.caseId(), AskForReview.TASK)
                .filter(request ->
                        before.filter(it -> it.at().isAfter(request.at())).isEmpty())
                .map(RecordView::answers)
                .map(AskAboutReview::asked)
                .orElse(Offers.NONE);
    }

    private static Offers asked(Answers request) {
        Map<String, Offer> answers = new LinkedHashMap<>();
        answers.put("reviewRequest", Offer.of("asked", AskForReview.FROM));
        for (String same : List.of("askedOn", "askedThrough", "ownWords")) {
            String said = request.text(same);
            if (!said.isEmpty()) {
                answers.put(same, Offer.of(said, AskForReview.FROM));
            }
        }
        return new Offers(answers, Map.of());
    }
}
