package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Overdue;
import org.alongside.dashboards.domain.Period;
import org.alongside.dashboards.domain.StepRows;
import org.alongside.dashboards.domain.StepRows.AtStep;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drawing of a process as a heatmap, and the cases at one of its steps. */
@Controller
@DashboardReaders
class MapController {

    private final FigureFrame frame;
    private final StepRows steps;
    private final ProcessDiagrams diagrams;
    private final Overdue overdue;
    private final LegalToday today;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    MapController(
            FigureFrame frame,
            StepRows steps,
            ProcessDiagrams diagrams,
            Overdue overdue,
            LegalToday today,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.frame = frame;
        this.steps = steps;
        this.diagrams = diagrams;
        this.overdue = overdue;
        this.today = today;
        this.current = current;
        this.events = events;
    }

    @GetMapping("/dashboards/map")
    String map(
            @RequestParam(defaultValue = "special-measures-application") String process,
            @RequestParam(defaultValue = "OPEN_CASES") HeatBy by,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        FigureQuestion question = frame.question(FigurePage.MAP, period, organisation, process);
        Map<String, String> processes = diagrams.names();
        tabs(model);
        model.addAttribute("processes", processes);
        model.addAttribute("process", process);
        model.addAttribute("name", processes.get(process));
        model.addAttribute("ways", HeatBy.values());
        model.addAttribute("by", by);
        frame.fill(FigurePage.MAP, question, model);
        Diagram diagram = diagrams.diagram(process);
        var drawing = new HeatDrawing(question, diagram, steps.standings(question), by);
        model.addAttribute("svg", drawing.svg());
        model.addAttribute("bounds", diagram.bounds());
        model.addAttribute("sheets", drawing.sheets());
        model.addAttribute("key", drawing.key());
        return "dashboards/map";
    }

    @GetMapping("/dashboards/map/cases")
    String cases(
            @RequestParam String process,
            @RequestParam String task,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        Map<String, String> processes = known(process);
        var from = due == null || after == null ? null : new StepRows.Position(due, after);
        Actor actor = current.require();
        List<AtStep> found = steps.cases(actor, process, task, from);
        List<AtStep> shown = found.stream().limit(StepRows.PAGE).toList();
        CasesListed.of(actor, "map", shown.stream().map(AtStep::reference)).ifPresent(events::publishEvent);
        tabs(model);
        model.addAttribute("process", process);
        model.addAttribute("task", task);
        model.addAttribute("name", processes.get(process));
        model.addAttribute("step", HeatDrawing.stepName(diagrams.diagram(process), task));
        model.addAttribute("rows", shown.stream().map(this::line).toList());
        model.addAttribute("next", found.size() > StepRows.PAGE ? found.get(StepRows.PAGE - 1) : null);
        return "dashboards/map-cases";
    }

    private Map<String, String> known(String process) {
        Map<String, String> processes = diagrams.names();
        if (!processes.containsKey(process)) {
            throw new NotFound("process");
        }
        return processes;
    }

    private void tabs(Model model) {
        Actor actor = current.require();
        model.addAttribute("tab", "map");
        model.addAttribute("manages", actor.is(Role.MANAGER));
    }

    private Line line(AtStep it) {
        LocalDate due = it.dueOn().getYear() >= 9999 ? null : it.dueOn();
        return new Line(
                it.reference(),
                Stage.valueOf(it.stage()).title(),
                due,
                due != null && overdue.is(due, it.limit(), today.date()));
    }

    /** A case at the step. */
    record Line(String reference, String stage, @Nullable LocalDate dueOn, boolean overdue) {}
}
