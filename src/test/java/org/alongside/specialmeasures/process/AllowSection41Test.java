package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllowSection41Test {

    private static final String TASK = "allowSection41";
    private static final String MESSAGE = "section-41-allowed";

    private final TimeLimits limits = mock();
    private final Cases cases = mock();
    private final Processes processes = mock();
    private final ChangeWanted change = mock();
    private final AllowSection41 handler = new AllowSection41(limits, cases, processes, change);

    @ParameterizedTest
    @EnumSource(names = {"SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL"})
    void tenBusinessDaysRunWheneverACourtAllowsTheQuestionsAndAnApplicationBegins(Stage stage) {
        caseIs(stage);
        Submission allowed = allowed("yes");
        handler.submit(allowed);

        verify(limits).start(CASE, "SMA-S41", TODAY.minusDays(1), TASK);
        verify(limits, never()).stop(any(), anyString());
        verify(change).begin(CASE, allowed.caseReference());
    }

    @Test
    void whileTheCourtDecidesOnAnApplicationTheMeasuresAreAskedForWithIt() {
        caseIs(Stage.SPECIAL_MEASURES);
        Submission allowed = allowed("yes");
        when(processes.awaits(MESSAGE, allowed.caseReference())).thenReturn(true);
        handler.submit(allowed);

        verify(processes).correlate(MESSAGE, allowed.caseReference(), Map.of());
        verifyNoInteractions(change);
    }

    @Test
    void noTimeRunsWhereWhatIsDirectedIsEnough() {
        caseIs(Stage.TRIAL);
        handler.submit(allowed("no"));

        verify(limits).stop(CASE, "SMA-S41");
        verify(processes, never()).correlate(eq(MESSAGE), anyString(), any());
        verifyNoInteractions(change);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVESTIGATION", "AFTER_TRIAL"})
    void noCourtAllowsQuestionsInACaseThatIsNotBeforeIt(Stage stage) {
        caseIs(stage);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(allowed("yes")))
                .returns("decidedOn", Refusal::field);
        verifyNoInteractions(limits);
    }

    private void caseIs(Stage stage) {
        CaseView witness = mock();
        when(witness.stage()).thenReturn(stage);
        when(cases.byId(CASE)).thenReturn(witness);
    }

    private static Submission allowed(String measuresNeeded) {
        return task(
                TASK,
                Actors.with(Role.CPS_CASEWORKER),
                Map.of("decidedOn", TODAY.minusDays(1).toString(), "measuresNeeded", measuresNeeded));
    }
}
