package org.alongside.cases.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.Emergency;
import org.alongside.access.EmergencyAccess;
import org.alongside.access.ManagersOnly;
import org.alongside.access.People;
import org.alongside.cases.Cases;
import org.alongside.cases.CasesListed;
import org.alongside.cases.Emergencies;
import org.alongside.cases.LegalToday;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was opened in an emergency in a manager's cases; the menu counts what no manager has looked at yet. */
@Controller
@ManagersOnly
class EmergenciesController {

    private final Emergencies emergencies;
    private final EmergencyAccess access;
    private final Cases cases;
    private final People people;
    private final AccessPolicy policy;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    EmergenciesController(
            Emergencies emergencies,
            EmergencyAccess access,
            Cases cases,
            People people,
            AccessPolicy policy,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.emergencies = emergencies;
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.policy = policy;
        this.current = current;
        this.events = events;
    }

    @GetMapping("/cases/emergencies")
    String show(Model model) {
        Actor actor = current.require();
        List<Line> lines = access.newest(actor).stream().map(this::line).toList();
        CasesListed.of(actor, "emergencies", lines.stream().map(Line::reference))
                .forEach(events::publishEvent);
        model.addAttribute("lines", lines);
        return "cases/emergencies";
    }

    @PostMapping("/cases/emergencies/{id}/looked-at")
    String lookedAt(@PathVariable UUID id, RedirectAttributes after) {
        Actor actor = current.require();
        if (emergencies.lookedAt(actor, id).isEmpty()) {
            throw policy.denied(actor, "emergency", id.toString());
        }
        after.addFlashAttribute("notice", "It is kept that you have looked at it.");
        return "redirect:/cases/emergencies";
    }

    private Line line(Emergency it) {
        return new Line(
                it.id(),
                cases.byId(it.caseId()).reference(),
                people.nameOf(it.userId()),
                it.role().title(),
                it.why().title(),
                it.words(),
                it.openedAt().atZone(LegalToday.LONDON),
                it.endsAt().atZone(LegalToday.LONDON),
                it.lookedBy() == null ? "" : people.nameOf(it.lookedBy()));
    }

    /** One of them; {@code looked} is the manager who has looked at it, empty where nobody has. */
    record Line(
            UUID id,
            String reference,
            String name,
            String role,
            String why,
            String words,
            ZonedDateTime from,
            ZonedDateTime until,
            String looked) {}
}
