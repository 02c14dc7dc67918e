package org.alongside.dashboards.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.NotFound;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Pipeline;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.StuckSteps;
import org.alongside.engine.StuckSteps.StuckStep;
import org.springframework.stereotype.Component;

/** Steps that failed for good, of the cases a manager may open. */
@Component
class StuckList {

    private final StuckSteps steps;
    private final Pipeline pipeline;
    private final ProcessDiagrams diagrams;

    StuckList(StuckSteps steps, Pipeline pipeline, ProcessDiagrams diagrams) {
        this.steps = steps;
        this.pipeline = pipeline;
        this.diagrams = diagrams;
    }

    List<Line> of(Actor viewer) {
        return visible(viewer).stream().map(this::line).toList();
    }

    /** Tries a step again; one of a case that is not theirs is not there. */
    void retry(Actor viewer, String jobId) {
        if (visible(viewer).stream().noneMatch(step -> step.jobId().equals(jobId))) {
            throw new NotFound("step");
        }
        steps.retry(jobId);
    }

    private List<StuckStep> visible(Actor viewer) {
        List<StuckStep> all = steps.all();
        Set<String> references = pipeline.visible(
                viewer, all.stream().map(StuckStep::caseReference).collect(Collectors.toSet()));
        return all.stream()
                .filter(step -> references.contains(step.caseReference()))
                .toList();
    }

    private Line line(StuckStep step) {
        Map<String, String> names = diagrams.names();
        String process = names.getOrDefault(step.process(), step.process());
        return new Line(
                step.jobId(),
                step.caseReference(),
                process,
                stepName(step),
                step.failure(),
                step.since().atZone(LegalToday.LONDON));
    }

    private String stepName(StuckStep step) {
        return diagrams.diagram(step.process()).nodes().stream()
                .filter(node -> node.id().equals(step.step()))
                .map(ProcessDiagrams.Node::name)
                .findFirst()
                .orElse(step.step());
    }

    /** A stuck step as it is shown. */
    record Line(String jobId, String reference, String process, String step, String failure, ZonedDateTime since) {}
}
