package org.alongside.dashboards.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.alongside.dashboards.domain.StepFigures;
import org.alongside.dashboards.domain.StepRows;
import org.alongside.dashboards.domain.StepStanding;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drawing of a process as a heatmap. */
@Controller
@DashboardReaders
class MapController {

    private final FigureFrame frame;
    private final Figures all;
    private final StepRows steps;
    private final StepFigures figures;
    private final ProcessDiagrams diagrams;
    private final CurrentActor current;

    MapController(
            FigureFrame frame,
            Figures all,
            StepRows steps,
            StepFigures figures,
            ProcessDiagrams diagrams,
            CurrentActor current) {
        this.frame = frame;
        this.all = all;
        this.steps = steps;
        this.figures = figures;
        this.diagrams = diagrams;
        this.current = current;
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
        all.catchUp();
        Map<String, StepStanding> standings = steps.standings(question);
        frame.fill(FigurePage.MAP, question, List.of(figures.table(question, standings)), model);
        Diagram diagram = diagrams.diagram(process);
        var drawing = new HeatDrawing(question, diagram, standings, by);
        model.addAttribute("svg", drawing.svg());
        model.addAttribute("bounds", diagram.bounds());
        model.addAttribute("sheets", drawing.sheets());
        model.addAttribute("key", drawing.key());
        return "dashboards/map";
    }

    private void tabs(Model model) {
        Actor actor = current.require();
        model.addAttribute("tab", "map");
        model.addAttribute("manages", actor.is(Role.MANAGER));
    }
}
