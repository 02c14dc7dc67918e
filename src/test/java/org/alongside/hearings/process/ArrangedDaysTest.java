package org.alongside.hearings.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangedDaysTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final String REFERENCE = "AL-7K3M-2QX";
    private static final LocalDate OLD = LocalDate.of(2027, 5, 3);
    private static final LocalDate NEW = LocalDate.of(2027, 5, 12);

    private final Cases cases = mock();
    private final Processes processes = mock();
    private final ArrangedDays days = new ArrangedDays(cases, processes);

    @BeforeEach
    void theCaseIsKnown() {
        CaseView witness = mock();
        when(witness.reference()).thenReturn(REFERENCE);
        when(cases.byId(CASE)).thenReturn(witness);
    }

    @Test
    void tellsWhoWaitsForADayThatWasArrangedThatItHasMoved() {
        when(processes.awaits("recording-day-moved", REFERENCE)).thenReturn(true);
        when(processes.awaits("trial-day-moved", REFERENCE)).thenReturn(true);
        moved(HearingKind.RECORDING);
        moved(HearingKind.TRIAL);

        verify(processes).correlate("recording-day-moved", REFERENCE, Map.of());
        verify(processes).correlate("trial-day-moved", REFERENCE, Map.of());
    }

    @Test
    void tellsNobodyWhileTheDayIsStillBeingArranged() {
        moved(HearingKind.RECORDING);

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void aHearingAtWhichNobodyNeedsMeasuresIsNotAskedFor() {
        moved(HearingKind.SENTENCE);

        verifyNoMoreInteractions(processes);
    }

    private void moved(HearingKind kind) {
        days.on(new HearingMoved(CASE, kind, OLD, NEW, 1));
    }
}
