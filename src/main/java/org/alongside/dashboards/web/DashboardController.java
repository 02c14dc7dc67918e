package org.alongside.dashboards.web;

import java.util.List;
import java.util.UUID;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.ManagersOnly;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the cases are, and what is stuck. */
@Controller
class DashboardController {

    private final StuckList stuck;
    private final FigureFrame frame;
    private final CurrentActor current;

    DashboardController(StuckList stuck, FigureFrame frame, CurrentActor current) {
        this.stuck = stuck;
        this.frame = frame;
        this.current = current;
    }

    @GetMapping("/dashboards")
    @DashboardReaders
    String pipeline(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        FigureQuestion question = frame.question(FigurePage.PIPELINE, period, organisation, "");
        FigureTable stages = frame.fill(FigurePage.PIPELINE, question, model).get(0);
        model.addAttribute("tab", "pipeline");
        model.addAttribute("cases", stages.total(1));
        model.addAttribute("overdue", stages.total(2));
        return "dashboards/pipeline";
    }

    @GetMapping("/dashboards/stuck")
    @ManagersOnly
    String stuck(Model model) {
        List<StuckList.Line> lines = stuck.of(current.require());
        FigureQuestion question = frame.question(FigurePage.STUCK, null, null, "");
        frame.fill(FigurePage.STUCK, question, List.of(StuckList.table(lines)), model);
        model.addAttribute("tab", "stuck");
        model.addAttribute("stuck", lines);
        List<StuckList.Again> retried = stuck.retriedBefore(current.require());
        frame.listed(current.require(), FigurePage.STUCK, retried.stream().map(StuckList.Again::reference));
        model.addAttribute("retried", retried);
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
