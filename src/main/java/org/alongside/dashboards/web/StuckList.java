package org.alongside.dashboards.web;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FormSections;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.FigureSource;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.RetriedSteps;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.StuckSteps;
import org.alongside.engine.StuckSteps.Cases;
import org.alongside.engine.StuckSteps.StuckStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed for good, of the cases a manager may open, and who tried them again. */
@Component
class StuckList implements FigureSource {

    private static final int MOST = 200;

    private final StuckSteps steps;
    private final RetriedSteps retried;
    private final ProcessDiagrams diagrams;
    private final People people;

    StuckList(StuckSteps steps, RetriedSteps retried, ProcessDiagrams diagrams, People people) {
        this.steps = steps;
        this.retried = retried;
        this.diagrams = diagrams;
        this.people = people;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.STUCK_STEPS);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return table(of(question.viewer()));
    }

    /** The same lines as a table. */
    static FigureTable table(List<Line> lines) {
        List<FigureTable.Row> rows = lines.stream()
                .map(it -> FigureTable.Row.of(
                                it.step(),
                                it.process(),
                                it.failure(),
                                it.reference(),
                                it.since().toLocalDate())
                        .toCase(it.reference())
                        .secretIf(it.secret()))
                .toList();
        return FigureTable.of(
                Figure.STUCK_STEPS, -1, List.of("Step", "Process", "What happened", "Case", "Since"), rows);
    }

    List<Line> of(Actor viewer) {
        return steps.of(cases(viewer), MOST).stream().map(this::line).toList();
    }

    List<Again> retriedBefore(Actor viewer) {
        return retried.newest(viewer).stream()
                .map(it -> new Again(
                        it.reference(),
                        process(it.process()),
                        step(it.process(), it.step()),
                        people.nameOf(it.by()),
                        it.at().atZone(LegalToday.LONDON)))
                .toList();
    }

    /** Tries a step again; one of a case that is not theirs is not there. */
    @Transactional
    public void retry(Actor viewer, String jobId) {
        StuckStep step = steps.one(cases(viewer), jobId).orElseThrow(() -> new NotFound("step"));
        retried.add(step, viewer);
        steps.retry(jobId);
    }

    private static Cases cases(Actor viewer) {
        CaseScope scope = CaseScope.of(viewer);
        return new Cases("select c.reference from witness_cases c where " + scope.on("c.id"), scope.params());
    }

    private Line line(StuckStep step) {
        return new Line(
                step.jobId(),
                step.caseReference(),
                process(step.process()),
                step(step.process(), step.step()),
                words(step.failure()),
                step.since().atZone(LegalToday.LONDON),
                Stream.of(step.process(), step.step())
                        .anyMatch(it -> FormSections.secrecyOf(it).isPresent()));
    }

    private String process(String id) {
        return diagrams.names().getOrDefault(id, id);
    }

    private String step(String process, String id) {
        return HeatDrawing.stepName(diagrams.diagram(process), id);
    }

    /** The engine's code for a failure in words; the log has the rest. */
    private static String words(String failure) {
        return failure.equals("failedJob")
                ? "it was tried several times and failed each time"
                : "it cannot go on without help (" + failure + ")";
    }

    /**
     * A stuck step as it is shown.
     *
     * @param secret whether not everybody on the case may know of it
     */
    record Line(
            String jobId,
            String reference,
            String process,
            String step,
            String failure,
            ZonedDateTime since,
            boolean secret) {}

    /** A step that somebody tried again. */
    record Again(String reference, String process, String step, String by, ZonedDateTime at) {}
}
