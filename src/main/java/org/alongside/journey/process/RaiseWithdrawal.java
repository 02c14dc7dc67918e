package org.alongside.journey.process;

import java.util.Map;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** One wish to withdraw is talked over at a time: a second talk beside the first would ask the young person everything twice. */
@Component
class RaiseWithdrawal implements TaskHandler {

    private final WithdrawalReviews withdrawals;

    RaiseWithdrawal(WithdrawalReviews withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (withdrawals.isOpen(submission.caseId())) {
            throw new Refusal(
                    "raisedOn",
                    "The advocate is already talking with them about withdrawing: tell the advocate instead");
        }
        return Map.of();
    }
}
