package org.alongside.specialmeasures;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.testing.CaseFile;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWantedTest {

    private final SpecialMeasures measures = mock();
    private final Cases cases = mock();
    private final Processes processes = mock();
    private final ChangeWanted wanted = new ChangeWanted(new CaseFile().records(), measures, cases, processes);
    private final Submission wants = sent("explainDirections", Map.of("wantsChange", "yes"));

    @BeforeEach
    void screensAreDirected() {
        when(processes.awaits("circumstances-changed", wants.caseReference())).thenReturn(true);
        stands(MeasureStatus.GRANTED);
        when(cases.byId(CASE)).thenReturn(in(Stage.SPECIAL_MEASURES));
    }

    @Test
    void beginsTheVariationOfADirectionThatStands() {
        wanted.raise(wants);

        verify(processes).correlate("circumstances-changed", wants.caseReference(), Map.of("applicationNeeded", true));
    }

    @Test
    void beginsNothingWhereTheyWantNothingChangedOrAnApplicationIsOpen() {
        wanted.raise(sent("explainDirections", Map.of("wantsChange", "no")));
        wanted.raise(sent("planForTurning18", Map.of("reapply", "no")));
        wanted.raise(sent("explainLapse", Map.of("wantsAnotherGround", "no")));
        wanted.raise(sent("confirmDirections", Map.of("confirmation", "confirmed")));
        stands(MeasureStatus.REFUSED);
        wanted.raise(wants);

        verify(processes, never()).correlate(any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "planForTurning18, reapply, yes",
        "explainLapse, wantsAnotherGround, yes",
        "tellDeparture, wantsChange, yes",
        "confirmDirections, confirmation, applyAgain"
    })
    void beginsAnotherApplicationWhenTheFirstIsOverAndNothingStandsAnyMore(String task, String asked, String answer) {
        stands(MeasureStatus.LAPSED);
        when(cases.byId(CASE)).thenReturn(in(Stage.TRIAL));

        wanted.raise(sent(task, Map.of(asked, answer)));

        verify(processes).correlate("circumstances-changed", wants.caseReference(), Map.of("applicationNeeded", true));
    }

    @Test
    void beginsNothingOnceTheProceedingsAreOver() {
        when(cases.byId(CASE)).thenReturn(in(Stage.AFTER_TRIAL));

        wanted.raise(sent("planForTurning18", Map.of("reapply", "yes")));

        verify(processes, never()).correlate(any(), any(), any());
    }

    private static CaseView in(Stage stage) {
        return new CaseView(
                CASE,
                "AL-7K3M-2QX",
                stage,
                TODAY,
                "Jo",
                "Marsh",
                TODAY.minusYears(17),
                null,
                null,
                null,
                TODAY,
                null,
                CASE);
    }

    private void stands(MeasureStatus status) {
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.SCREENS, status)));
    }
}
