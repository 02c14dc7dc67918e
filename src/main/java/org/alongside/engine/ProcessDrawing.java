package org.alongside.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Edge;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDiagrams.Point;
import org.jspecify.annotations.Nullable;

/** Draws a process from its model's own diagram part, each element with the mark that is asked for. */
public class ProcessDrawing {

    private static final double LINE_HEIGHT = 14;
    private static final double LETTER = 6.2;

    private final Diagram diagram;
    private final Function<Node, Mark> marks;

    public ProcessDrawing(Diagram diagram, Function<Node, Mark> marks) {
        this.diagram = diagram;
        this.marks = marks;
    }

    /** The drawing, ready for a template. */
    public SvgDrawing svg() {
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
        Mark mark = marks.apply(node);
        return new SvgDrawing.Shape(
                kind,
                mark.state(),
                node.kind().equals("endEvent") ? "end" : "",
                box(node.bounds()),
                mark.title(),
                mark.href(),
                kind.equals("area") ? areaTitle(node) : words(node.name(), place, !outside),
                outside,
                note(node.bounds(), mark));
    }

    private static SvgDrawing.@Nullable Words note(Bounds box, Mark mark) {
        return mark.note().isEmpty()
                ? null
                : new SvgDrawing.Words(box.x() + box.width() - 4, box.y() + LINE_HEIGHT, mark.note());
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

    /** What an element is called; its id where it has no name. */
    public static String name(Node node) {
        return node.name().isEmpty() ? node.id() : node.name();
    }

    /**
     * How an element is drawn.
     *
     * @param state the words of its class, or empty
     * @param title what is said of it
     * @param href where it leads, or null
     * @param note a number for its corner, or empty
     */
    public record Mark(String state, String title, @Nullable String href, String note) {

        public Mark(String state, String title, @Nullable String href) {
            this(state, title, href, "");
        }
    }

    private static SvgDrawing.Box box(Bounds bounds) {
        return new SvgDrawing.Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
