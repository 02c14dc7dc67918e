package org.alongside.journey.domain;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.People;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.Run;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.Allowed;
import org.alongside.timelimits.LimitPauses;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class WithdrawalReviewsTest {

    private final WithdrawalReviewRows rows = mock(WithdrawalReviewRows.class);
    private static final UUID OFFICER = UUID.randomUUID();

    private final LimitPauses limits = mock(LimitPauses.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final People people = mock(People.class);
    private final WithdrawalReviews reviews = new WithdrawalReviews(rows, limits, records, people, CaseFile.today());

    @Test
    void namesWhoRecordedTheWishAndWhoEndedTheTalk() {
        when(people.nameOf(OFFICER)).thenReturn("Sam Officer");
        when(records.latestRecord(CASE, "raiseWithdrawal")).thenReturn(Optional.of(record("raiseWithdrawal")));
        when(records.of(CASE)).thenReturn(List.of(record("reviewWithdrawal")));

        reviews.open(CASE);
        reviews.settle(CASE);

        verify(limits)
                .pauseAll(
                        CASE,
                        TODAY,
                        new Allowed("Sam Officer", "The young person is thinking about not going on", OFFICER));
        @SuppressWarnings("unchecked")
        ArgumentCaptor<Supplier<Allowed>> resumed = ArgumentCaptor.forClass(Supplier.class);
        verify(limits).resumeAll(eq(CASE), eq(TODAY), resumed.capture());
        assertThat(resumed.getValue().get())
                .isEqualTo(new Allowed("Sam Officer", "The talk about withdrawing is over", OFFICER));
    }

    private static RecordView record(String task) {
        return new RecordView(
                UUID.randomUUID(),
                Run.outside(CASE),
                new Source(task, task, "1"),
                Answers.NONE,
                OFFICER,
                Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    void opensOneReviewAndPausesTheLimits() {
        reviews.open(CASE);
        when(rows.findByCaseIdAndSettledOnIsNull(CASE)).thenReturn(Optional.of(new WithdrawalReview(CASE, TODAY)));
        reviews.open(CASE);

        verify(rows).save(any());
        verify(limits, times(2)).pauseAll(eq(CASE), eq(TODAY), any());
        assertThat(reviews.isOpen(CASE)).isTrue();
    }

    @Test
    void settlesTheReviewAndLetsTheLimitsRun() {
        var open = new WithdrawalReview(CASE, TODAY.minusDays(3));
        when(rows.findByCaseIdAndSettledOnIsNull(CASE)).thenReturn(Optional.of(open));

        reviews.settle(CASE);

        assertThat(open.settledOn()).contains(TODAY);
        verify(limits).resumeAll(eq(CASE), eq(TODAY), any());
    }

    @Test
    void letsTheLimitsRunWhenNoReviewIsOpen() {
        reviews.settle(CASE);

        verify(rows, never()).save(any());
        verify(limits).resumeAll(eq(CASE), eq(TODAY), any());
    }
}
