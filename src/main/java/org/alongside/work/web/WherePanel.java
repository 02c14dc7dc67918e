package org.alongside.work.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Position;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** Where the case is: each process that runs or ran, as a drawing with its open steps marked and the same as a list. */
@Component
class WherePanel implements CasePanel {

    private static final Set<String> WAITS =
            Set.of("userTask", "callActivity", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final ProcessDiagrams diagrams;
    private final Work work;
    private final LegalToday today;

    WherePanel(ProcessDiagrams diagrams, Work work, LegalToday today) {
        this.diagrams = diagrams;
        this.work = work;
        this.today = today;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Where the case is";
    }

    @Override
    public String anchor() {
        return "where";
    }

    @Override
    public String fragment() {
        return "work/where";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        List<WorkItemView> open = work.openOn(witnessCase.id());
        Map<String, Set<String>> done = work.doneOn(witnessCase.id()).stream()
                .collect(Collectors.groupingBy(
                        WorkItemView::process, Collectors.mapping(WorkItemView::task, Collectors.toSet())));
        Map<String, Position> newest = new LinkedHashMap<>();
        diagrams.positions(witnessCase.reference()).forEach(position -> {
            newest.remove(position.process());
            newest.put(position.process(), position);
        });
        List<Drawn> drawn = newest.values().stream()
                .map(position -> drawn(position, open, done.getOrDefault(position.process(), Set.of())))
                .toList();
        return Map.of(
                "running", drawn.stream().filter(Drawn::running).toList(),
                "ended", drawn.stream().filter(it -> !it.running()).toList());
    }

    private Drawn drawn(Position position, List<WorkItemView> open, Set<String> done) {
        Diagram diagram = diagrams.diagram(position.process());
        Map<String, WorkItemView> items = open.stream()
                .filter(item -> item.process().equals(position.process()))
                .collect(Collectors.toMap(WorkItemView::task, item -> item, (first, second) -> first));
        List<String> waiting = diagram.nodes().stream()
                .filter(node -> position.open().contains(node.id()) && WAITS.contains(node.kind()))
                .map(node -> node.name().isEmpty() ? node.id() : node.name())
                .toList();
        var svg = new ProcessDrawing(diagram, new ProcessDrawing.Reached(position.open(), done), items, today.date())
                .svg();
        return new Drawn(diagram.name(), position.process(), position.running(), waiting, svg);
    }

    /** A process of the case: its drawing, and what it waits at. */
    record Drawn(String name, String process, boolean running, List<String> waiting, SvgDrawing svg) {}
}
