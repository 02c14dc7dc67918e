package org.alongside.journey.domain;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.Test;

class WithdrawalReviewsTest {

    private final WithdrawalReviewRows rows = mock(WithdrawalReviewRows.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final WithdrawalReviews reviews = new WithdrawalReviews(rows, limits, CaseFile.today());

    @Test
    void opensOneReviewAndPausesTheLimits() {
        reviews.open(CASE);
        when(rows.findByCaseIdAndSettledOnIsNull(CASE)).thenReturn(Optional.of(new WithdrawalReview(CASE, TODAY)));
        reviews.open(CASE);

        verify(rows).save(any());
        verify(limits, times(2)).pauseAll(CASE, TODAY);
        assertThat(reviews.isOpen(CASE)).isTrue();
    }

    @Test
    void settlesTheReviewAndLetsTheLimitsRun() {
        var open = new WithdrawalReview(CASE, TODAY.minusDays(3));
        when(rows.findByCaseIdAndSettledOnIsNull(CASE)).thenReturn(Optional.of(open));

        reviews.settle(CASE);

        assertThat(open.settledOn()).contains(TODAY);
        verify(limits).resumeAll(CASE, TODAY);
    }

    @Test
    void letsTheLimitsRunWhenNoReviewIsOpen() {
        reviews.settle(CASE);

        verify(rows, never()).save(any());
        verify(limits).resumeAll(CASE, TODAY);
    }
}
