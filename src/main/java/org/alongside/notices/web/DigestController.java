package org.alongside.notices.web;

import java.time.Clock;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.UserView;
import org.alongside.notices.domain.DigestRows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether one wants an e-mail each morning: each person says so for themselves, and gets none before. */
@Controller
@Casework
class DigestController {

    private final DigestRows digests;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    DigestController(DigestRows digests, People people, CurrentActor current, Clock clock) {
        this.digests = digests;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/work/digest")
    String show(Model model) {
        Actor actor = current.require();
        model.addAttribute("wanted", digests.isWantedBy(actor.userId()));
        model.addAttribute(
                "address", people.user(actor.userId()).map(UserView::email).orElse(""));
        return "notices/digest";
    }

    @PostMapping("/work/digest")
    String choose(@RequestParam boolean wanted, RedirectAttributes after) {
        Actor actor = current.require();
        if (wanted) {
            digests.want(actor.userId(), clock.instant());
        } else {
            digests.stop(actor.userId());
        }
        after.addFlashAttribute(
                "notice", wanted ? "You get an e-mail from the next morning on." : "You get no e-mail any more.");
        return "redirect:/work/digest";
    }
}
