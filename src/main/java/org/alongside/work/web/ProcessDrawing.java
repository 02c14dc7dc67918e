package org.alongside.work.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Edge;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDiagrams.Point;
import org.alongside.work.WorkItemView;

/** Draws a process from its model's own diagram part, with where one case stands in it. */
class ProcessDrawing {

    private static final double LINE_HEIGHT = 14;
    private static final double LETTER = 6.2;

    private final Diagram diagram;
    private final Reached reached;
    private final Map<String, WorkItemView> open;
    private final LocalDate today;

    ProcessDrawing(Diagram diagram, Reached reached, Map<String, WorkItemView> open, LocalDate today) {
        this.diagram = diagram;
        this.reached = reached;
        this.open = open;
        this.today = today;
    }

    SvgDrawing svg() {
        Bounds all = diagram.bounds();
        String viewBox = String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", all.x(), all.y(), all.width(), all.height());
        // large areas first, so that what lies inside them is drawn on top
        List<SvgDrawing.Shape> shapes = diagram.nodes().stream()
                .sorted(Comparator.comparingDouble((Node node) ->
                                node.bounds().width() * node.bounds().height())
                        .reversed())
                .map(this::shape)
                .toList();
        List<SvgDrawing.Line> lines = diagram.edges().stream().map(this::line).toList();
        return new SvgDrawing(viewBox, Math.round(all.width()), Math.round(all.height()), shapes, lines);
    }

    private SvgDrawing.Shape shape(Node node) {
        String kind = kind(node);
        boolean outside = kind.equals("event") || kind.equals("gateway");
        Bounds place = outside ? node.label() : node.bounds();
        WorkItemView item = open.get(node.id());
        String state = state(node);
        return new SvgDrawing.Shape(
                kind,
                state,
                node.kind().equals("endEvent") ? "end" : "",
                box(node.bounds()),
                title(node, state),
                item == null ? null : "/work/" + item.id(),
                kind.equals("area") ? areaTitle(node) : words(node.name(), place, !outside),
                outside);
    }

    private String state(Node node) {
        if (reached.open().contains(node.id())) {
            WorkItemView item = open.get(node.id());
            return item != null && item.isOverdueOn(today) ? "open late" : "open";
        }
        return reached.done().contains(node.id()) ? "done" : "";
    }

    private static String title(Node node, String state) {
        String name = node.name().isEmpty() ? node.id() : node.name();
        return switch (state) {
            case "open" -> name + ": open now";
            case "open late" -> name + ": open and overdue";
            case "done" -> name + ": done";
            default -> name;
        };
    }

    private static String kind(Node node) {
        if (node.kind().endsWith("Event")) {
            return "event";
        }
        if (node.kind().endsWith("Gateway")) {
            return "gateway";
        }
        return node.kind().equals("subProcess") && node.bounds().width() > 150 ? "area" : "task";
    }

    private SvgDrawing.Line line(Edge edge) {
        String points = edge.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        return new SvgDrawing.Line(points, arrow(edge.points()), "", words(edge.name(), edge.label(), false));
    }

    private static String arrow(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f %.1f,%.1f %.1f,%.1f",
                end.x(),
                end.y(),
                end.x() - 9 * dx - 4 * dy,
                end.y() - 9 * dy + 4 * dx,
                end.x() - 9 * dx + 4 * dy,
                end.y() - 9 * dy - 4 * dx);
    }

    private static List<SvgDrawing.Words> areaTitle(Node node) {
        double x = node.bounds().x() + node.bounds().width() / 2;
        return List.of(new SvgDrawing.Words(x, node.bounds().y() + 18, node.name()));
    }

    /** Breaks words into lines that fit the place; inside a box they stand in its middle, elsewhere from its top. */
    private static List<SvgDrawing.Words> words(String text, Bounds place, boolean inTheMiddle) {
        List<String> lines = lines(text, Math.max(8, (int) (Math.max(place.width(), 70) / LETTER)));
        double top = inTheMiddle
                ? place.y() + place.height() / 2 - lines.size() * LINE_HEIGHT / 2 + LINE_HEIGHT * 0.75
                : place.y() + LINE_HEIGHT * 0.8;
        List<SvgDrawing.Words> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new SvgDrawing.Words(place.x() + place.width() / 2, top + i * LINE_HEIGHT, lines.get(i)));
        }
        return words;
    }

    private static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The elements where the process waits, and the tasks that were done. */
    record Reached(Set<String> open, Set<String> done) {}

    private static SvgDrawing.Box box(Bounds bounds) {
        return new SvgDrawing.Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
