package org.alongside.dashboards.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.CurrentActor;
import org.alongside.access.ManagersOnly;
import org.alongside.dashboards.OutcomeFigures;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of investigations and prosecutions. */
@Controller
class OutcomeController {

    private final OutcomeFigures figures;
    private final Forms forms;
    private final CurrentActor current;

    OutcomeController(OutcomeFigures figures, Forms forms, CurrentActor current) {
        this.figures = figures;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping("/dashboards/outcomes")
    @ManagersOnly
    String outcomes(Model model) {
        Map<String, String> titles = forms.form("decide-charge").field("offenceKind").stream()
                .flatMap(field -> field.options().stream())
                .collect(Collectors.toMap(Field.Option::value, Field.Option::label));
        model.addAttribute("tab", "outcomes");
        model.addAttribute("table", OutcomeTable.of(figures.of(current.require()), titles));
        model.addAttribute("people", PeopleTable.of(figures.people(current.require())));
        return "dashboards/outcomes";
    }
}
