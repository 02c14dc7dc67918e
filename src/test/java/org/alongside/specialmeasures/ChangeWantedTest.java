package org.alongside.specialmeasures;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.sent;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.alongside.engine.Processes;
import org.alongside.testing.CaseFile;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeWantedTest {

    private final SpecialMeasures measures = mock();
    private final Processes processes = mock();
    private final ChangeWanted wanted = new ChangeWanted(new CaseFile().records(), measures, processes);
    private final Submission wants = sent("explainDirections", Map.of("wantsChange", "yes"));

    @BeforeEach
    void screensAreDirected() {
        when(processes.awaits("circumstances-changed", wants.caseReference())).thenReturn(true);
        stands(MeasureStatus.GRANTED);
    }

    @Test
    void beginsTheVariationOfADirectionThatStands() {
        wanted.raise(wants);

        verify(processes).correlate("circumstances-changed", wants.caseReference(), Map.of("directionStands", true));
    }

    @Test
    void beginsNothingWhereTheyWantNothingChangedOrNothingStands() {
        wanted.raise(sent("explainDirections", Map.of("wantsChange", "no")));
        stands(MeasureStatus.REFUSED);
        wanted.raise(wants);

        verify(processes, never()).correlate(any(), any(), any());
    }

    private void stands(MeasureStatus status) {
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.SCREENS, status)));
    }
}
