package org.alongside.dashboards.web;

import java.util.Map;
import java.util.Objects;
import org.alongside.dashboards.domain.StepStanding;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDrawing;
import org.alongside.engine.ProcessDrawing.Mark;
import org.alongside.engine.SvgDrawing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A process drawn with the heat of its steps: the number stands in each box, so that the colour says nothing alone. */
class HeatDrawing {

    private final Diagram diagram;
    private final Map<String, StepStanding> steps;
    private final HeatBy by;
    private final long most;

    HeatDrawing(Diagram diagram, Map<String, StepStanding> steps, HeatBy by) {
        this.diagram = diagram;
        this.steps = steps;
        this.by = by;
        this.most = steps.values().stream()
                .map(by::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    SvgDrawing svg() {
        return new ProcessDrawing(diagram, this::mark).svg();
    }

    /** What a step is called; its id when the drawing does not have it. */
    static String stepName(Diagram diagram, String task) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(task))
                .map(ProcessDrawing::name)
                .findFirst()
                .orElse(task);
    }

    private Mark mark(Node node) {
        String name = ProcessDrawing.name(node);
        @Nullable StepStanding step = steps.get(node.id());
        Long value = step == null ? null : by.value(step);
        if (value == null) {
            return new Mark("", name, null);
        }
        String address = UriComponentsBuilder.fromPath("/dashboards/map/cases")
                .queryParam("process", diagram.process())
                .queryParam("task", node.id())
                .toUriString();
        String title = "%s: %d %s".formatted(name, value, by.unit());
        return new Mark("heat-" + by.heat(value, most), title, address, value.toString());
    }
}
