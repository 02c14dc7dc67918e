package org.alongside.journey.domain;

import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.TimeLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a young person's wish to withdraw is being talked over. As long as it is, the case's time limits stand still. */
@Service
@Transactional
public class WithdrawalReviews {

    private final WithdrawalReviewRows rows;
    private final TimeLimits limits;
    private final LegalToday today;

    WithdrawalReviews(WithdrawalReviewRows rows, TimeLimits limits, LegalToday today) {
        this.rows = rows;
        this.limits = limits;
        this.today = today;
    }

    public void open(UUID caseId) {
        if (!isOpen(caseId)) {
            rows.save(new WithdrawalReview(caseId, today.date()));
        }
        limits.pauseAll(caseId, today.date());
    }

    /** Nothing happens to the review when none is open; limits that stand still run again in any case. */
    public void settle(UUID caseId) {
        rows.findByCaseIdAndSettledOnIsNull(caseId).ifPresent(review -> {
            review.settle(today.date());
            rows.save(review);
        });
        limits.resumeAll(caseId, today.date());
    }

    @Transactional(readOnly = true)
    public boolean isOpen(UUID caseId) {
        return rows.findByCaseIdAndSettledOnIsNull(caseId).isPresent();
    }
}
