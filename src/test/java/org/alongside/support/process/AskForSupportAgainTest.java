package org.alongside.support.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.engine.Processes;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever declined support, or went to another service, may change their mind in the same case. */
class AskForSupportAgainTest {

    private final Processes processes = mock(Processes.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final CheckInInterval interval = mock(CheckInInterval.class);
    private final SupportCalendar calendar = new SupportCalendar(CASE);
    private final AskForSupportAgain handler = new AskForSupportAgain(processes, calendars, interval);

    @BeforeEach
    void keepTheCalendar() {
        when(calendars.of(CASE)).thenReturn(Optional.of(calendar));
        doAnswer(call -> {
                    call.<Consumer<SupportCalendar>>getArgument(1).accept(calendar);
                    return null;
                })
                .when(calendars)
                .plan(eq(CASE), any());
    }

    @Test
    void supportThatHasEndedBeginsAgainAndAFirstContactIsOwed() {
        assertThat(handler.submit(asked("youngPerson"))).isEmpty();

        verify(interval).speakFirst(CASE);
    }

    @Test
    void theFamilysSupportBeginsAgainBesideTheYoungPersons() {
        when(processes.isRunning(eq("witness-support"), anyString())).thenReturn(true);

        assertThat(handler.submit(asked("family"))).isEmpty();

        verify(interval, never()).speakFirst(any());
    }

    @Test
    void whereTheNextOfferIsWaitedForItIsMadeToday() {
        running();
        calendar.offerAgainOn(TODAY.plusWeeks(4));

        assertThat(handler.submit(asked("youngPerson"))).containsEntry("supportFor", "sooner");

        assertThat(calendar.offerDueOn()).contains(TODAY);
        verify(processes).recalculateTimers(anyString());
    }

    @Test
    void theFamilyIsOfferedSupportTodayToo() {
        running();
        calendar.offerToFamilyAgainOn(TODAY.plusWeeks(4));

        assertThat(handler.submit(asked("family"))).containsEntry("supportFor", "sooner");

        assertThat(calendar.familyOfferDueOn()).contains(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"youngPerson", "family"})
    void whoIsSupportedAlreadyIsNotSupportedTwice(String whose) {
        running();
        calendar.offerAgainOn(TODAY.minusDays(1));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(asked(whose)))
                .returns("supportFor", Refusal::field);
    }

    private void running() {
        when(processes.isRunning(anyString(), anyString())).thenReturn(true);
    }

    private static org.alongside.work.Submission asked(String whose) {
        return sent("askForSupportAgain", Map.of("supportFor", whose, "askedOn", "2026-03-01"));
    }
}
