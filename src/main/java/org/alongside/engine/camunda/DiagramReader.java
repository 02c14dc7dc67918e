package org.alongside.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Edge;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDiagrams.Point;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;

/** Reads the diagram part of a model: bounds, lines and labels. */
final class DiagramReader {

    private static final double MARGIN = 20;

    private DiagramReader() {}

    static Diagram read(BpmnModelInstance model, String process, String name) {
        List<Node> nodes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowElement)
                .map(DiagramReader::node)
                .toList();
        List<Edge> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof FlowElement)
                .map(DiagramReader::edge)
                .toList();
        return new Diagram(process, name, around(nodes, edges), nodes, edges);
    }

    private static Node node(BpmnShape shape) {
        FlowElement element = (FlowElement) shape.getBpmnElement();
        Bounds bounds = bounds(shape.getBounds());
        return new Node(
                element.getId(),
                element.getName() == null ? "" : element.getName(),
                element.getElementType().getTypeName(),
                trigger(element),
                interrupting(element),
                why(element),
                bounds,
                label(shape.getBpmnLabel(), below(bounds)));
    }

    private static Edge edge(BpmnEdge edge) {
        FlowElement flow = (FlowElement) edge.getBpmnElement();
        List<Point> points = edge.getWaypoints().stream()
                .map(waypoint -> new Point(waypoint.getX(), waypoint.getY()))
                .toList();
        Point middle = points.get(points.size() / 2);
        Bounds nearby = new Bounds(middle.x() - 40, middle.y() - 20, 80, 16);
        return new Edge(
                flow.getId(), flow.getName() == null ? "" : flow.getName(), points, label(edge.getBpmnLabel(), nearby));
    }

    private static String trigger(FlowElement element) {
        List<EventDefinition> definitions = new ArrayList<>();
        if (element instanceof CatchEvent event) {
            definitions.addAll(event.getEventDefinitions());
        } else if (element instanceof ThrowEvent event) {
            definitions.addAll(event.getEventDefinitions());
        }
        return definitions.stream()
                .findFirst()
                .map(definition -> definition.getElementType().getTypeName().replace("EventDefinition", ""))
                .orElse("none");
    }

    private static boolean interrupting(FlowElement element) {
        if (element instanceof BoundaryEvent event) {
            return event.cancelActivity();
        }
        return !(element instanceof StartEvent event) || event.isInterrupting();
    }

    private static String why(FlowElement element) {
        return element.getDocumentations().stream()
                .map(text -> text.getTextContent().strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    private static Bounds label(@Nullable BpmnLabel label, Bounds otherwise) {
        return label == null || label.getBounds() == null ? otherwise : bounds(label.getBounds());
    }

    private static Bounds below(Bounds node) {
        return new Bounds(node.x() + node.width() / 2 - 45, node.y() + node.height() + 4, 90, 28);
    }

    private static Bounds bounds(org.camunda.bpm.model.bpmn.instance.dc.Bounds bounds) {
        return new Bounds(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Bounds around(List<Node> nodes, List<Edge> edges) {
        List<Bounds> all = new ArrayList<>();
        nodes.forEach(node -> {
            all.add(node.bounds());
            all.add(node.label());
        });
        edges.forEach(edge -> edge.points().forEach(point -> all.add(new Bounds(point.x(), point.y(), 0, 0))));
        double left = all.stream().mapToDouble(Bounds::x).min().orElse(0) - MARGIN;
        double top = all.stream().mapToDouble(Bounds::y).min().orElse(0) - MARGIN;
        double right = all.stream().mapToDouble(b -> b.x() + b.width()).max().orElse(0) + MARGIN;
        double bottom = all.stream().mapToDouble(b -> b.y() + b.height()).max().orElse(0) + MARGIN;
        return new Bounds(left, top, right - left, bottom - top);
    }
}
