package org.alongside.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The models as drawings, and where a case stands in them. */
public interface ProcessDiagrams {

    /** Ids and names of all processes. */
    Map<String, String> names();

    /**
     * The drawing of a process, out of its model's own diagram part.
     *
     * @throws IllegalArgumentException when there is no such process
     */
    Diagram diagram(String process);

    /** The processes of a case that are running or have run, each with its open elements; the one that started last is the last. */
    List<Position> positions(String caseReference);

    /** A drawing; lengths are pixels of the model. */
    record Diagram(String process, String name, Bounds bounds, List<Node> nodes, List<Edge> edges) {

        /** What a step is for, in the model's own words; empty where the model says nothing. */
        public String why(String element) {
            return nodes.stream()
                    .filter(node -> node.id().equals(element))
                    .map(Node::why)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A box: left, top, width, height. */
    record Bounds(double x, double y, double width, double height) {}

    /** A corner of a line. */
    record Point(double x, double y) {}

    /**
     * @param kind BPMN's word in camel case: userTask, serviceTask, exclusiveGateway, startEvent, boundaryEvent, subProcess, …
     * @param trigger for events what they wait for or throw: message, timer, escalation, terminate, none
     * @param why what the model's documentation says the step is for
     */
    record Node(
            String id,
            String name,
            String kind,
            String trigger,
            boolean interrupting,
            String why,
            Bounds bounds,
            Bounds label) {}

    record Edge(String id, String name, List<Point> points, Bounds label) {}

    /**
     * One run of a process.
     *
     * @param run its id, as {@link TaskOpened} tells it
     * @param open ids of elements where the process waits
     */
    record Position(String run, String process, Instant startedAt, boolean running, Set<String> open) {}
}
