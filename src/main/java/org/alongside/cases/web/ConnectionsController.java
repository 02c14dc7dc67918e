package org.alongside.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.OnceKeys;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Connections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declaring that one is connected with somebody of a case; a manager may declare it for anybody of their organisation. */
@Controller
@Casework
class ConnectionsController {

    private static final int LONGEST_NOTE = 2_000;
    private static final String NO_LONGER =
            " You cannot open that case any more, and what you had in hand there is your team’s again.";

    private final Connections connections;
    private final Cases cases;
    private final CaseCommands commands;
    private final People people;
    private final AccessPolicy policy;
    private final CurrentActor current;

    ConnectionsController(
            Connections connections,
            Cases cases,
            CaseCommands commands,
            People people,
            AccessPolicy policy,
            CurrentActor current) {
        this.connections = connections;
        this.cases = cases;
        this.commands = commands;
        this.people = people;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/connections")
    String show(@PathVariable String reference, Model model) {
        Actor actor = current.require();
        draw(model, actor, visible(actor, reference));
        return "cases/connections";
    }

    @PostMapping("/cases/{reference}/connections")
    ModelAndView declare(
            @PathVariable String reference, Declaration declaration, Model model, RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = named(actor, reference);
        List<Problem> problems = declaration.problems();
        if (!problems.isEmpty()) {
            policy.requireOpen(actor, witness.id());
            whom(actor, declaration.person());
            draw(model, actor, witness);
            // never another person than was chosen: who is sent may go behind a wall
            model.addAttribute("person", declaration.person());
            model.addAttribute("with", declaration.with());
            model.addAttribute("note", declaration.note());
            model.addAttribute("problems", problems);
            return new ModelAndView("cases/connections", model.asMap(), HttpStatus.BAD_REQUEST);
        }
        UUID connected = whom(actor, declaration.person());
        var declared = new Connections.Declaration(connected, declaration.with(), declaration.note());
        String once = OnceKeys.ofForm(witness.id(), actor, declaration.key(), declared);
        commands.run(witness.id(), () -> {
            // whether they may is asked here only: the wall that the first of two put up stands before the second
            if (!connections.isDeclared(once)) {
                policy.requireOpen(actor, witness.id());
                connections.declare(witness.id(), declared, actor.userId(), once);
            }
            return witness;
        });
        boolean stillTheirs = policy.mayOpen(actor, witness.id());
        after.addFlashAttribute("notice", "The connection is declared." + (stillTheirs ? "" : NO_LONGER));
        return new ModelAndView(stillTheirs ? "redirect:/cases/{reference}" : "redirect:/work");
    }

    /** Everybody declares for themselves; what others send for somebody else is refused like a person who does not exist. */
    private UUID whom(Actor actor, String person) {
        if (person.isEmpty()) {
            return actor.userId();
        }
        return colleagues(actor).stream()
                .map(UserView::id)
                .filter(id -> id.toString().equals(person))
                .findFirst()
                .orElseThrow(() -> policy.denied(actor, "user", "unknown"));
    }

    private List<UserView> colleagues(Actor actor) {
        return actor.is(Role.MANAGER)
                ? people.users().stream()
                        .filter(user -> user.organisationId().equals(actor.organisationId()))
                        .toList()
                : List.of();
    }

    private CaseView visible(Actor actor, String reference) {
        CaseView witness = named(actor, reference);
        policy.requireOpen(actor, witness.id());
        return witness;
    }

    private CaseView named(Actor actor, String reference) {
        return cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
    }

    /** A manager sees every connection of the case, others their own. */
    private void draw(Model model, Actor actor, CaseView witness) {
        model.addAttribute("witness", witness);
        model.addAttribute("kinds", Connections.WITH);
        model.addAttribute("colleagues", colleagues(actor));
        model.addAttribute(
                "declared",
                connections.of(witness.id()).stream()
                        .filter(it -> actor.is(Role.MANAGER) || it.userId().equals(actor.userId()))
                        .map(it -> new Declared(
                                people.nameOf(it.userId()), Connections.WITH.getOrDefault(it.with(), it.with())))
                        .toList());
    }

    /** What a page sends; what it leaves out is empty. */
    record Declaration(
            String with,
            String note,
            String person,
            @BindParam("_key") String key) {

        Declaration {
            with = Objects.requireNonNullElse(with, "");
            note = Objects.requireNonNullElse(note, "");
            person = Objects.requireNonNullElse(person, "");
            key = Objects.requireNonNullElse(key, "");
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (!Connections.WITH.containsKey(with)) {
                problems.add(new Problem("Choose with whom the connection is", "#with"));
            }
            if (note.length() > LONGEST_NOTE) {
                problems.add(new Problem("What the connection is must be 2,000 characters or fewer", "#note"));
            }
            return problems;
        }
    }

    /** A connection in the list. */
    record Declared(String name, String with) {}

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
