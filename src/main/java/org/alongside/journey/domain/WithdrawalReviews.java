package org.alongside.journey.domain;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.People;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.Allowed;
import org.alongside.timelimits.LimitPauses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a young person's wish to withdraw is being talked over. As long as it is, what the service asks of itself stands still; no law lets
 * another limit pause for it.
 */
@Service
@Transactional
public class WithdrawalReviews {

    private static final String RAISED = "raiseWithdrawal";
    private static final String TALKED_OVER = "The young person is thinking about not going on";
    private static final String TALK_IS_OVER = "The talk about withdrawing is over";

    private final WithdrawalReviewRows rows;
    private final LimitPauses limits;
    private final CaseRecords records;
    private final People people;
    private final LegalToday today;

    WithdrawalReviews(
            WithdrawalReviewRows rows, LimitPauses limits, CaseRecords records, People people, LegalToday today) {
        this.rows = rows;
        this.limits = limits;
        this.records = records;
        this.people = people;
        this.today = today;
    }

    public void open(UUID caseId) {
        if (!isOpen(caseId)) {
            rows.save(new WithdrawalReview(caseId, today.date()));
        }
        limits.pauseAll(caseId, today.date(), allowed(records.latestRecord(caseId, RAISED), TALKED_OVER));
    }

    /** Nothing happens to the review when none is open; limits that stand still run again in any case. */
    public void settle(UUID caseId) {
        rows.findByCaseIdAndSettledOnIsNull(caseId).ifPresent(review -> {
            review.settle(today.date());
            rows.save(review);
        });
        limits.resumeAll(caseId, today.date(), () -> allowed(newest(caseId), TALK_IS_OVER));
    }

    /** What ended the talk was written just before, whichever of many things it was. */
    private Optional<RecordView> newest(UUID caseId) {
        return records.of(caseId).stream().findFirst();
    }

    private Allowed allowed(Optional<RecordView> becauseOf, String why) {
        return becauseOf
                .map(RecordView::by)
                .map(by -> new Allowed(people.nameOf(by), why, by))
                .orElseGet(() -> new Allowed("Alongside", why, null));
    }

    @Transactional(readOnly = true)
    public boolean isOpen(UUID caseId) {
        return rows.findByCaseIdAndSettledOnIsNull(caseId).isPresent();
    }
}
