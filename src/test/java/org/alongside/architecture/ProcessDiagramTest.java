package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.architecture.ProcessModel.ForEach;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Every process can be read as a picture: all of it is drawn and nothing covers anything else. */
class ProcessDiagramTest {

    @ForEach
    void drawsEveryNode(ProcessModel model) {
        var drawn = shapes(model).stream().map(BpmnShape::getBpmnElement).toList();
        assertThat(model.breaking(FlowNode.class, drawn::contains)).isEmpty();
    }

    @ForEach
    void drawsEveryFlow(ProcessModel model) {
        var drawn = model.bpmn().getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() > 1)
                .map(BpmnEdge::getBpmnElement)
                .toList();
        assertThat(model.breaking(SequenceFlow.class, drawn::contains)).isEmpty();
    }

    @ForEach
    void drawsNoNodeOverAnother(ProcessModel model) {
        var covered = new ArrayList<String>();
        var shapes = nodes(model);
        for (var first : shapes) {
            for (var second : shapes.subList(shapes.indexOf(first) + 1, shapes.size())) {
                if (areSiblings(first, second) && overlap(first.getBounds(), second.getBounds())) {
                    covered.add(first.getBpmnElement().getId() + " and "
                            + second.getBpmnElement().getId());
                }
            }
        }
        assertThat(covered).isEmpty();
    }

    private static List<BpmnShape> nodes(ProcessModel model) {
        return shapes(model).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .toList();
    }

    private static List<BpmnShape> shapes(ProcessModel model) {
        return List.copyOf(model.bpmn().getModelElementsByType(BpmnShape.class));
    }

    private static boolean areSiblings(BpmnShape first, BpmnShape second) {
        var one = first.getBpmnElement();
        var other = second.getBpmnElement();
        return one.getParentElement().equals(other.getParentElement())
                && !(one instanceof BoundaryEvent event && event.getAttachedTo().equals(other))
                && !(other instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(one));
    }

    private static boolean overlap(Bounds first, Bounds second) {
        return first.getX() < second.getX() + second.getWidth()
                && second.getX() < first.getX() + first.getWidth()
                && first.getY() < second.getY() + second.getHeight()
                && second.getY() < first.getY() + first.getHeight();
    }
}
