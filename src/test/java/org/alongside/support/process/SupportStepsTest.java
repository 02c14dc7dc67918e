package org.alongside.support.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.cases.Rounds;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which days the steps of support plan. */
class SupportStepsTest {

    private static final String ID = CASE.toString();

    private final CaseFile file = new CaseFile();
    private final Rounds rounds = mock(Rounds.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final SupportCalendar calendar = new SupportCalendar(CASE);

    @BeforeEach
    void keepACalendar() {
        doAnswer(call -> {
                    call.<Consumer<SupportCalendar>>getArgument(1).accept(calendar);
                    return calendar;
                })
                .when(calendars)
                .plan(eq(CASE), any());
    }

    @Test
    void waitsLongerBeforeEachFurtherOfferAndNeverForEver() {
        var steps = new WitnessSupportSteps(mock(CheckInInterval.class), calendars, rounds, CaseFile.today());
        when(rounds.of(CASE, "countOfferAgain")).thenReturn(1, 2, 9);
        calendar.checkInOn(TODAY);

        steps.countOfferAgain(ID);
        assertThat(calendar.offerDueOn()).contains(TODAY.plusWeeks(4));
        assertThat(calendar.checkInDueOn()).isEmpty();
        steps.countOfferAgain(ID);
        assertThat(calendar.offerDueOn()).contains(TODAY.plusWeeks(8));
        steps.countOfferAgain(ID);
        assertThat(calendar.offerDueOn()).contains(TODAY.plusWeeks(12));
    }

    @Test
    void offersTheFamilySupportAgainWhenTheySaidSo() {
        var steps = family();
        steps.countFamilyOffer(ID);
        assertThat(calendar.familyOfferDueOn()).contains(TODAY.plusWeeks(4));

        file.answered("offerFamilySupport", Map.of("offerAgainOn", "2026-04-01"));
        steps.countFamilyOffer(ID);

        assertThat(calendar.familyOfferDueOn()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void reviewsWithTheFamilyOnTheDayAgreedLast() {
        file.answered("agreeFamilyPlan", Map.of("nextReviewOn", "2026-05-01"));
        file.answered("reviewFamilySupport", Map.of("nextReviewOn", "2026-04-01"));

        family().countFamilyReview(ID);

        assertThat(calendar.familyReviewDueOn()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void doesNotReviewAgainAtOnceWhenTheDayAgreedHasCome() {
        file.answered("agreeFamilyPlan", Map.of("nextReviewOn", "2026-03-02"));

        family().countFamilyReview(ID);

        assertThat(calendar.familyReviewDueOn()).contains(TODAY.plusWeeks(4));
    }

    private FamilySupportSteps family() {
        return new FamilySupportSteps(file.records(), calendars, rounds, CaseFile.today());
    }
}
