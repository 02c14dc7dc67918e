package org.alongside.work.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Node;
import org.alongside.engine.ProcessDiagrams.Position;
import org.alongside.engine.ProcessDrawing;
import org.alongside.engine.ProcessDrawing.Mark;
import org.alongside.engine.SvgDrawing;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the case is: each run of a process that is open, and what ran before, as a drawing with its open steps marked and the same as a list. */
@Component
class WherePanel implements CasePanel {

    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(LegalToday.LONDON);

    private static final Set<String> WAITS =
            Set.of("userTask", "callActivity", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final ProcessDiagrams diagrams;
    private final Work work;
    private final DueReason.Reasons reasons;
    private final LegalToday today;

    WherePanel(ProcessDiagrams diagrams, Work work, DueReason.Reasons reasons, LegalToday today) {
        this.diagrams = diagrams;
        this.work = work;
        this.reasons = reasons;
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
    public Section section() {
        return Section.WORK;
    }

    /** Every run that is open, and of a process that does not run now the newest that ended. */
    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Position> runs = diagrams.positions(witnessCase.reference()).stream()
                .filter(run -> viewer.mayKnowOf(run.process()))
                .map(run -> known(run, viewer))
                .toList();
        Map<String, List<Position>> open = runs.stream()
                .filter(Position::running)
                .collect(Collectors.groupingBy(Position::process, LinkedHashMap::new, Collectors.toList()));
        Map<String, Position> ended = new LinkedHashMap<>();
        runs.stream().filter(run -> !open.containsKey(run.process())).forEach(run -> {
            ended.remove(run.process());
            ended.put(run.process(), run);
        });
        List<WorkItemView> items = known(work.openOn(witnessCase.id()), viewer);
        List<WorkItemView> done = known(work.doneOn(witnessCase.id()), viewer);
        return Map.of(
                "running",
                        runs.stream()
                                .filter(Position::running)
                                .map(run -> drawn(run, isOneOfSeveral(run, open), items, done))
                                .toList(),
                "ended",
                        ended.values().stream()
                                .map(run -> drawn(run, false, items, done))
                                .toList());
    }

    /** A step that the viewer may not know of stands in the drawing as it does in every case. */
    private static Position known(Position run, CaseRights viewer) {
        Set<String> open = run.open().stream().filter(viewer::mayKnowOf).collect(Collectors.toSet());
        return new Position(run.run(), run.process(), run.startedAt(), run.running(), open);
    }

    private static List<WorkItemView> known(List<WorkItemView> items, CaseRights viewer) {
        return items.stream().filter(item -> viewer.mayKnowOf(item.task())).toList();
    }

    private static boolean isOneOfSeveral(Position run, Map<String, List<Position>> open) {
        return Objects.requireNonNull(open.get(run.process())).size() > 1;
    }

    private Drawn drawn(Position position, boolean oneOfSeveral, List<WorkItemView> open, List<WorkItemView> done) {
        Diagram diagram = diagrams.diagram(position.process());
        Map<String, WorkItemView> items = open.stream()
                .filter(item -> item.run().id().equals(position.run()))
                .collect(Collectors.toMap(WorkItemView::task, item -> item, (first, second) -> first));
        Set<String> finished = done.stream()
                .filter(item -> item.run().id().equals(position.run()))
                .map(WorkItemView::task)
                .collect(Collectors.toSet());
        List<String> waiting = diagram.nodes().stream()
                .filter(node -> position.open().contains(node.id()) && WAITS.contains(node.kind()))
                .map(ProcessDrawing::name)
                .toList();
        var svg =
                new ProcessDrawing(diagram, node -> mark(node, position.open(), finished, items.get(node.id()))).svg();
        String name = oneOfSeveral
                ? "%s, started %s".formatted(diagram.name(), STARTED.format(position.startedAt()))
                : diagram.name();
        return new Drawn(name, position.process(), position.running(), waiting, svg);
    }

    private Mark mark(Node node, Set<String> open, Set<String> done, @Nullable WorkItemView item) {
        String name = ProcessDrawing.name(node);
        String href = item == null ? null : "/work/" + item.id();
        if (open.contains(node.id())) {
            return item != null && reasons.isOver(item.dueOn(), item.limitRule(), today.now())
                    ? new Mark("open late", name + ": open and overdue", href)
                    : new Mark("open", name + ": open now", href);
        }
        return done.contains(node.id()) ? new Mark("done", name + ": done", href) : new Mark("", name, href);
    }

    /** A run of a process of the case: its drawing, and what it waits at. */
    record Drawn(String name, String process, boolean running, List<String> waiting, SvgDrawing svg) {}
}
