package org.alongside.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.cases.CaseList;
import org.alongside.cases.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds cases by the young person's name. The name is sent in a form and answered at once, so that it never stands in an address. */
@Controller
@Casework
class CaseSearchController {

    private static final int LONGEST = 100;

    private final CaseList list;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    CaseSearchController(CaseList list, CurrentActor current, ApplicationEventPublisher events) {
        this.list = list;
        this.current = current;
        this.events = events;
    }

    @PostMapping("/cases/search")
    String search(@RequestParam(defaultValue = "") String name, HttpServletResponse response, Model model) {
        String wanted = name.strip();
        boolean senseless = wanted.isEmpty() || wanted.length() > LONGEST;
        String problem = "Enter a name of at most %d letters".formatted(LONGEST);
        if (senseless) {
            model.addAttribute("nameError", problem);
            model.addAttribute("problems", List.of(new CaseController.NoteProblem(problem, "#name")));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        Actor actor = current.require();
        List<CaseList.Row> found = senseless ? List.of() : list.named(actor, wanted);
        List<CaseList.Row> shown = found.stream().limit(CaseList.PAGE).toList();
        if (!senseless) {
            // whoever finds nothing has asked all the same
            events.publishEvent(list.searched(actor, wanted, shown));
        }
        model.addAttribute("rows", shown);
        model.addAttribute("more", found.size() > CaseList.PAGE);
        model.addAttribute("name", wanted.length() > LONGEST ? "" : wanted);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("manages", actor.is(Role.MANAGER));
        return "cases/list";
    }
}
