package org.alongside.work;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.HearingDays;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.Test;

class NextHearingsTest {

    private static final UUID CASE = UUID.randomUUID();

    @Test
    void movesOnOnceTheDayIsOverInLondonTheCasesLocked() {
        WorkItems items = mock(WorkItems.class);
        CaseCommands commands = mock(CaseCommands.class);
        when(commands.runAll(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        LocalDate tomorrow = LocalDate.of(2026, 6, 2);
        HearingDays days = mock(HearingDays.class);
        when(days.behind(tomorrow)).thenReturn(List.of(CASE));
        var clock = Clock.fixed(Instant.parse("2026-06-01T23:10:00Z"), ZoneOffset.UTC);

        new NextHearings(days, items, commands, new LegalToday(clock)).follow();

        verify(commands).runAll(any(), any());
        verify(items).followNextHearing(CASE, tomorrow);
    }
}
