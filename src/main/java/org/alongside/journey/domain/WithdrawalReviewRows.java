package org.alongside.journey.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews of withdrawals, open and settled. */
public interface WithdrawalReviewRows extends Repository<WithdrawalReview, UUID> {

    WithdrawalReview save(WithdrawalReview review);

    Optional<WithdrawalReview> findByCaseIdAndSettledOnIsNull(UUID caseId);
}
