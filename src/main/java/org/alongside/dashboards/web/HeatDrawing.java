package org.alongside.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.StepFigures;
import org.alongside.dashboards.domain.StepStanding;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDrawing;
import org.alongside.engine.ProcessDrawing.Mark;
import org.alongside.engine.SvgDrawing;
import org.jspecify.annotations.Nullable;

/** A process drawn with the heat of its steps: the number stands in each box, so that the colour says nothing alone. */
class HeatDrawing {

    private static final double SHEET_WIDTH = 1400;
    private static final double SHEET_HEIGHT = 1100;
    private static final int OVERLAP = 30;

    private final FigureQuestion question;
    private final Diagram diagram;
    private final Map<String, StepStanding> steps;
    private final HeatBy by;
    private final long most;

    HeatDrawing(FigureQuestion question, Diagram diagram, Map<String, StepStanding> steps, HeatBy by) {
        this.question = question;
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

    /** What each colour stands for, the coolest first; empty where nothing is coloured. */
    List<Band> key() {
        Map<Integer, LongSummaryStatistics> values = new TreeMap<>();
        if (coloured()) {
            LongStream.rangeClosed(by.least(), by.top(most))
                    .forEach(value -> values.computeIfAbsent(by.heat(value, most), first -> new LongSummaryStatistics())
                            .accept(value));
        }
        return values.entrySet().stream()
                .map(it -> new Band("heat-" + it.getKey(), words(it.getValue())))
                .toList();
    }

    /** The parts into which paper cuts the drawing, so that its words can be read there; each with a little of its neighbours. */
    List<String> sheets() {
        Bounds all = diagram.bounds();
        double across = Math.ceil(all.width() / SHEET_WIDTH);
        double down = Math.ceil(all.height() / SHEET_HEIGHT);
        double width = all.width() / across;
        double height = all.height() / down;
        List<String> sheets = new ArrayList<>();
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                sheets.add("%.0f %.0f %.0f %.0f"
                        .formatted(
                                all.x() + column * width - OVERLAP,
                                all.y() + row * height - OVERLAP,
                                width + 2 * OVERLAP,
                                height + 2 * OVERLAP));
            }
        }
        return sheets;
    }

    private boolean coloured() {
        return steps.values().stream().anyMatch(step -> by.value(step) != null);
    }

    private String words(LongSummaryStatistics values) {
        return values.getMin() == values.getMax()
                ? by.words(values.getMin())
                : values.getMin() + " to " + by.words(values.getMax());
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
        if (step == null || value == null) {
            return new Mark("", name, null);
        }
        String address = step.cases() > 0 ? StepFigures.address(question, node.id()) : null;
        String title = name + ": " + by.words(value);
        return new Mark("heat-" + by.heat(value, most), title, address, value.toString());
    }

    /** A colour of the key. */
    record Band(String state, String words) {}
}
