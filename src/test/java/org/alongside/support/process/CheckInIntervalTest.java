package org.alongside.support.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.support.CheckInPlanned;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.DayCount;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class CheckInIntervalTest {

    private final CaseFile file = new CaseFile();
    private final Cases cases = mock(Cases.class);
    private final DecisionTables tables = mock(DecisionTables.class);
    private final BankHolidayFiles holidays = mock(BankHolidayFiles.class);
    private final DayCount days = mock(DayCount.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final SupportCalendar calendar = new SupportCalendar(CASE);
    private final CheckInInterval interval =
            new CheckInInterval(cases, file.records(), tables, holidays, calendars, CaseFile.today(), events);

    @BeforeEach
    void openACase() {
        when(holidays.current()).thenReturn(days);
        when(cases.byId(CASE))
                .thenReturn(new CaseView(
                        CASE,
                        "AL-TEST-123",
                        Stage.TRIAL,
                        TODAY,
                        "Jessica",
                        "Example",
                        LocalDate.of(2011, 5, 20),
                        null,
                        null,
                        null,
                        TODAY,
                        null,
                        CASE));
        var rule = new FiredRule("CI-MEDIUM-TRIAL", "", Map.of("days", 2, "rule", "CI-MEDIUM-TRIAL"));
        when(tables.ask(eq(CASE), eq("check-in-interval"), any()))
                .thenReturn(new Answer("check-in-interval", List.of(rule), List.of()));
        doAnswer(call -> {
                    call.<Consumer<SupportCalendar>>getArgument(1).accept(calendar);
                    return calendar;
                })
                .when(calendars)
                .plan(eq(CASE), any());
        when(days.after(TODAY, 2, Unit.WD)).thenReturn(Optional.of(TODAY.plusDays(2)));
    }

    @Test
    void asksTheTableForTheNewestRiskAndTheStage() {
        file.answered("agreeSupportPlan", Map.of("risk", "high"));
        file.answered("checkIn", Map.of("risk", "low"));

        interval.decide(CASE);

        verify(tables).ask(CASE, "check-in-interval", facts("standard"));
        assertThat(calendar.checkInDueOn()).contains(TODAY.plusDays(2));
        verify(events).publishEvent(new CheckInPlanned(CASE, "CI-MEDIUM-TRIAL", TODAY.plusDays(2)));
    }

    @Test
    void aContactBeforeSupportIsPassedOnPlansNoCheckIn() {
        interval.speakAgain(CASE, "low");

        verify(tables).ask(CASE, "check-in-interval", facts("standard"));
        assertThat(calendar.speakBy()).contains(TODAY.plusDays(2));
        assertThat(calendar.checkInDueOn()).isEmpty();
        verifyNoInteractions(events);
    }

    @Test
    void anAcceptedCaseOwesAContactByTheDayForARiskNobodyKnowsUntilAPlanIsAgreed() {
        var first = new FirstContact(interval, calendars, file.records());
        when(calendars.of(CASE)).thenReturn(Optional.of(calendar));

        first.on(new StageEntered(CASE, Stage.REFERRAL, Stage.INVESTIGATION, TODAY));

        verify(tables).ask(CASE, "check-in-interval", facts(null));
        assertThat(calendar.speakBy()).contains(TODAY.plusDays(2));
        assertThat(calendar.checkInDueOn()).isEmpty();

        first.on(new StageEntered(CASE, Stage.INVESTIGATION, Stage.SPECIAL_MEASURES, TODAY.plusDays(9)));
        verify(tables, times(1)).ask(any(UUID.class), any(), any());

        calendar.endSupport();
        file.answered("agreeSupportPlan", Map.of("risk", "high"));
        first.on(new StageEntered(CASE, Stage.AFTER_TRIAL, Stage.TRIAL, TODAY.plusDays(9)));
        assertThat(calendar.speakBy()).isEmpty();
    }

    @Test
    void aReferralThatIsNotAcceptedOwesNothing() {
        when(calendars.of(CASE)).thenReturn(Optional.empty());

        new FirstContact(interval, calendars, file.records())
                .on(new StageEntered(CASE, Stage.REFERRAL, Stage.CLOSED, TODAY));

        verifyNoInteractions(tables);
    }

    @Test
    void letsTheTableAnswerForARiskNobodyKnows() {
        interval.decide(CASE);

        verify(tables).ask(CASE, "check-in-interval", facts(null));
    }

    @Test
    void countsCalendarDaysWhereBankHolidaysAreNotKnown() {
        when(days.after(TODAY, 2, Unit.WD)).thenReturn(Optional.empty());

        interval.decide(CASE);

        assertThat(calendar.checkInDueOn()).contains(TODAY.plusDays(2));
    }

    private static Map<String, @Nullable Object> facts(@Nullable String risk) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("risk", risk);
        facts.put("stage", "TRIAL");
        return facts;
    }
}
