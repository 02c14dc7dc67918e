package org.alongside.cases.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.ManagersOnly;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.access.UserView;
import org.alongside.access.Walls;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conflict walls around a case: a manager puts one up for somebody of their organisation, and any two managers take one down. */
@Controller
@ManagersOnly
class WallsController {

    private static final String PAGE = "cases/walls";
    private static final String STILL_STANDS = " Another one stands before the same person, for another reason.";

    private final Walls walls;
    private final Cases cases;
    private final CaseCommands commands;
    private final People people;
    private final AccessPolicy policy;
    private final CurrentActor current;

    WallsController(
            Walls walls, Cases cases, CaseCommands commands, People people, AccessPolicy policy, CurrentActor current) {
        this.walls = walls;
        this.cases = cases;
        this.commands = commands;
        this.people = people;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/walls")
    String show(@PathVariable String reference, Model model) {
        Actor actor = current.require();
        draw(model, actor, visible(actor, reference, Action.SEE));
        return PAGE;
    }

    @PostMapping("/cases/{reference}/walls")
    ModelAndView add(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String person,
            Model model,
            RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference, Action.CHANGE);
        if (person.isEmpty()) {
            draw(model, actor, witness);
            model.addAttribute("problems", List.of(new Problem("Choose for whom the case is not to exist", "#person")));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.BAD_REQUEST);
        }
        UUID walled = colleagues(actor).stream()
                .map(UserView::id)
                .filter(id -> id.toString().equals(person))
                .findFirst()
                .orElseThrow(() -> policy.denied(actor, "user", "unknown"));
        commands.run(witness.id(), () -> {
            policy.require(actor, witness.id(), Action.CHANGE, Section.MANAGEMENT);
            walls.putUp(witness.id(), walled, Walls.Reason.ADDED, actor.userId());
            return witness;
        });
        after.addFlashAttribute("notice", "The wall is up: for them the case does not exist any more.");
        return new ModelAndView(
                policy.mayOpen(actor, witness.id()) ? "redirect:/cases/{reference}/walls" : "redirect:/work");
    }

    @PostMapping("/cases/{reference}/walls/{id}/remove")
    String remove(@PathVariable String reference, @PathVariable UUID id, RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference, Action.CHANGE);
        UUID walled = walls.around(witness.id()).stream()
                .filter(wall -> wall.id().equals(id))
                .map(Walls.Wall::userId)
                .findFirst()
                .orElseThrow(() -> policy.denied(actor, "wall", id.toString()));
        boolean down = commands.run(witness.id(), () -> {
            policy.require(actor, witness.id(), Action.CHANGE, Section.MANAGEMENT);
            return walls.remove(witness.id(), id, actor.userId());
        });
        String stands = walls.standsBetween(witness.id(), walled) ? STILL_STANDS : "";
        after.addFlashAttribute(
                "notice",
                down ? "The wall is down." + stands : "The wall stands until another manager of this case agrees.");
        return "redirect:/cases/{reference}/walls";
    }

    private List<UserView> colleagues(Actor actor) {
        return people.users().stream()
                .filter(user -> user.organisationId().equals(actor.organisationId()))
                .toList();
    }

    private CaseView visible(Actor actor, String reference, Action action) {
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        policy.require(actor, witness.id(), action, Section.MANAGEMENT);
        return witness;
    }

    private void draw(Model model, Actor actor, CaseView witness) {
        model.addAttribute("witness", witness);
        model.addAttribute("colleagues", colleagues(actor));
        model.addAttribute(
                "walls",
                walls.around(witness.id()).stream()
                        .map(wall -> line(actor, wall))
                        .toList());
    }

    private Line line(Actor actor, Walls.Wall wall) {
        UUID asked = wall.removalAskedBy();
        return new Line(
                wall.id(),
                people.nameOf(wall.userId()),
                why(wall),
                wall.reason().isDerived() ? "Alongside itself" : people.nameOf(wall.putUpBy()),
                asked == null ? "" : people.nameOf(asked),
                Objects.equals(asked, actor.userId()));
    }

    /** With what they are in the case, so that a manager can tell a namesake from the person. */
    private static String why(Walls.Wall wall) {
        String as = wall.namedAs();
        return wall.reason().title() + (as == null ? "" : ": " + spaced(as));
    }

    private static String spaced(String word) {
        return word.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }

    /**
     * A wall in the list.
     *
     * @param asked who wants it down; empty where nobody does
     * @param waits whether that is the viewer, who waits for somebody else to agree
     */
    record Line(UUID id, String name, String reason, String by, String asked, boolean waits) {}

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
