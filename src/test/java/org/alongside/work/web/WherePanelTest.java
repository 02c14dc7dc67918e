package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDiagrams.Position;
import org.alongside.testing.CaseFile;
import org.alongside.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WherePanelTest {

    private static final String DISRUPTION = "disruption-measure";
    private static final String MATERIAL = "third-party-material";
    private static final Instant THIRD = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant FOURTH = Instant.parse("2026-04-04T09:00:00Z");

    private final ProcessDiagrams diagrams = mock(ProcessDiagrams.class);
    private final WherePanel panel = new WherePanel(diagrams, mock(Work.class), mock(), CaseFile.today());

    @Test
    void showsEveryOpenRunOfAProcessUnderItsOwnHeading() {
        positions(run("1", THIRD, true), run("2", FOURTH, true));
        assertThat(names("running"))
                .containsExactly(
                        "Third-party material, started 3 March 2026 at 09:00",
                        "Third-party material, started 4 April 2026 at 10:00");
        assertThat(names("ended")).isEmpty();
    }

    @Test
    void namesASingleRunAsItsProcess() {
        positions(run("1", THIRD, false), run("2", FOURTH, true));
        assertThat(names("running")).containsExactly("Third-party material");
        assertThat(names("ended")).isEmpty();
    }

    @Test
    void showsTheNewestRunOfAProcessThatHasEnded() {
        positions(run("1", THIRD, false), run("2", FOURTH, false));
        assertThat(names("ended")).containsExactly("Third-party material");
    }

    /** What the police seek must not be known to those who would have to keep it from the family. */
    @Test
    void aMeasureAgainstTheOffendingIsDrawnForThoseWhoMayKnowOfIt() {
        when(diagrams.positions("AL-TEST-123"))
                .thenReturn(List.of(new Position("1", DISRUPTION, THIRD, true, Set.of("obtainMeasure"))));
        when(diagrams.diagram(DISRUPTION)).thenReturn(drawing(DISRUPTION, "obtainMeasure"));

        assertThat(names("running")).containsExactly("A process");
        assertThat(drawn("running", Role.ADVOCATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"police-investigation,checkDisruptionOptions", "young-witness-journey,disruptOffending"})
    void aStepTowardsItInAnotherProcessIsNotMarked(String process, String step) {
        when(diagrams.positions("AL-TEST-123"))
                .thenReturn(List.of(new Position("1", process, THIRD, true, Set.of(step))));
        when(diagrams.diagram(process)).thenReturn(drawing(process, step));

        assertThat(drawn("running", Role.POLICE_OIC).get(0).waiting()).hasSize(1);
        assertThat(drawn("running", Role.ADVOCATE).get(0).waiting()).isEmpty();
        assertThat(drawn("running", Role.ADVOCATE).get(0).svg().toString()).doesNotContain("open now");
    }

    private static Diagram drawing(String process, String task) {
        var node = new Node(task, task, "userTask", "", false, "", new Bounds(0, 0, 10, 10), new Bounds(0, 0, 10, 10));
        return new Diagram(process, "A process", new Bounds(0, 0, 10, 10), List.of(node), List.of());
    }

    private static Position run(String id, Instant startedAt, boolean running) {
        return new Position(id, MATERIAL, startedAt, running, Set.of());
    }

    private void positions(Position... positions) {
        when(diagrams.positions("AL-TEST-123")).thenReturn(List.of(positions));
        when(diagrams.diagram(MATERIAL))
                .thenReturn(
                        new Diagram(MATERIAL, "Third-party material", new Bounds(0, 0, 10, 10), List.of(), List.of()));
    }

    private List<String> names(String which) {
        return drawn(which, Role.POLICE_OIC).stream()
                .map(WherePanel.Drawn::name)
                .toList();
    }

    private List<WherePanel.Drawn> drawn(String which, Role viewer) {
        var model = panel.model(CaseFile.witness("Ash", "Example"), Actors.onCase(viewer));
        return ((List<?>) Objects.requireNonNull(model.get(which)))
                .stream().map(WherePanel.Drawn.class::cast).toList();
    }
}
