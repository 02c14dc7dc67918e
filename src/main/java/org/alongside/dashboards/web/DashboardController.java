package org.alongside.dashboards.web;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.ManagersOnly;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.alongside.dashboards.domain.Pipeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the cases are, and what is stuck. */
@Controller
class DashboardController {

    private final Pipeline pipeline;
    private final StuckList stuck;
    private final Figures figures;
    private final LegalToday today;
    private final CurrentActor current;

    DashboardController(Pipeline pipeline, StuckList stuck, Figures figures, LegalToday today, CurrentActor current) {
        this.pipeline = pipeline;
        this.stuck = stuck;
        this.figures = figures;
        this.today = today;
        this.current = current;
    }

    @GetMapping("/dashboards")
    @DashboardReaders
    String pipeline(Model model) {
        Actor actor = current.require();
        boolean manages = actor.is(Role.MANAGER);
        List<Pipeline.Line> lines = pipeline.lines(actor);
        model.addAttribute("tab", "pipeline");
        model.addAttribute("manages", manages);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "cases", lines.stream().mapToInt(Pipeline.Line::cases).sum());
        model.addAttribute(
                "overdue", lines.stream().mapToInt(Pipeline.Line::overdue).sum());
        var question = new FigureQuestion(actor, Period.TWELVE_MONTHS, null, "", today.date());
        model.addAttribute(
                "figures",
                figures.on(FigurePage.PIPELINE, question).stream()
                        .map(FigureView::of)
                        .toList());
        return "dashboards/pipeline";
    }

    @GetMapping("/dashboards/stuck")
    @ManagersOnly
    String stuck(Model model) {
        model.addAttribute("tab", "stuck");
        model.addAttribute("stuck", stuck.of(current.require()));
        model.addAttribute("retried", stuck.retriedBefore(current.require()));
        return "dashboards/stuck";
    }

    @PostMapping("/dashboards/stuck/{job}/retry")
    @ManagersOnly
    String retry(@PathVariable String job, RedirectAttributes after) {
        stuck.retry(current.require(), job);
        after.addFlashAttribute(
                "notice", "The step will be tried again now. If it fails again, it comes back to this list.");
        return "redirect:/dashboards/stuck";
    }
}
