package org.alongside.dashboards.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.ManagersOnly;
import org.alongside.access.Role;
import org.alongside.dashboards.OutcomeFigures;
import org.alongside.dashboards.domain.Pipeline;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the cases are, what is stuck, and what became of investigations and prosecutions. */
@Controller
class DashboardController {

    private final Pipeline pipeline;
    private final StuckList stuck;
    private final OutcomeFigures figures;
    private final Forms forms;
    private final CurrentActor current;

    DashboardController(Pipeline pipeline, StuckList stuck, OutcomeFigures figures, Forms forms, CurrentActor current) {
        this.pipeline = pipeline;
        this.stuck = stuck;
        this.figures = figures;
        this.forms = forms;
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
        model.addAttribute("stuck", manages ? stuck.of(actor) : List.of());
        return "dashboards/pipeline";
    }

    @PostMapping("/dashboards/stuck/{job}/retry")
    @ManagersOnly
    String retry(@PathVariable String job, RedirectAttributes after) {
        stuck.retry(current.require(), job);
        after.addFlashAttribute(
                "notice", "The step will be tried again now. If it fails again, it comes back to this list.");
        return "redirect:/dashboards";
    }

    @GetMapping("/dashboards/outcomes")
    @ManagersOnly
    String outcomes(Model model) {
        Map<String, String> titles = forms.form("decide-charge").field("offenceKind").stream()
                .flatMap(field -> field.options().stream())
                .collect(Collectors.toMap(Field.Option::value, Field.Option::label));
        model.addAttribute("tab", "outcomes");
        model.addAttribute("table", OutcomeTable.of(figures.of(current.require()), titles));
        return "dashboards/outcomes";
    }
}
