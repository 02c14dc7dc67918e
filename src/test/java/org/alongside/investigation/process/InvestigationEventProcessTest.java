package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvestigationEventProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("investigation-event");

    private final CaseFile file = new CaseFile();
    private final TimeLimits limits = mock(TimeLimits.class);
    private final InvestigationEventSteps steps = new InvestigationEventSteps(file.records(), limits, CaseFile.today());

    @BeforeEach
    void knowTheSteps() {
        WALK.with("investigationEvent", steps);
    }

    @Test
    void tellsOfEachEventInTheTimeThatIsForItsKind() {
        event("arrest");
        event("bailChange");
        assertThat(WALK.openTasks()).containsExactly("tellAboutInvestigationEvent", "tellAboutInvestigationEvent");

        WALK.complete("tellAboutInvestigationEvent").complete("tellAboutInvestigationEvent");

        assertThat(WALK.isOver()).isTrue();
        var on = LocalDate.of(2026, 3, 1);
        verify(limits).startUnlessRunning(CaseFile.CASE, "VC-R6-ARR", on, "recordInvestigationEvent");
        verify(limits).startUnlessRunning(CaseFile.CASE, "VC-R6-BAIL", on, "recordInvestigationEvent");
    }

    @Test
    void startsNoLimitForAnEventOfNoKnownKind() {
        file.answered("recordInvestigationEvent", Map.of("eventKind", "somethingElse"));

        assertThatIllegalStateException().isThrownBy(() -> steps.startEventLimit(CaseFile.CASE.toString()));
    }

    private void event(String kind) {
        file.answered("recordInvestigationEvent", Map.of("eventKind", kind, "eventOn", "2026-03-01"));
        WALK.start();
    }
}
