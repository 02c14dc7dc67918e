package org.alongside.work.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CurrentActor;
import org.alongside.access.ManagersOnly;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.work.Allocation;
import org.alongside.work.Candidate;
import org.alongside.work.FairLoad;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager gives a case to people of their organisation, in each role that it carries. */
@Controller
@ManagersOnly
class AllocationController {

    private static final String PAGE = "work/allocation";

    private final Allocation allocation;
    private final FairLoad load;
    private final CaseRelations relations;
    private final Cases cases;
    private final CaseCommands commands;
    private final AccessPolicy policy;
    private final CurrentActor current;

    AllocationController(
            Allocation allocation,
            FairLoad load,
            CaseRelations relations,
            Cases cases,
            CaseCommands commands,
            AccessPolicy policy,
            CurrentActor current) {
        this.allocation = allocation;
        this.load = load;
        this.relations = relations;
        this.cases = cases;
        this.commands = commands;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/allocation")
    ModelAndView show(@PathVariable String reference) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference);
        return page(witness, parts(actor, witness, Map.of()));
    }

    @PostMapping("/cases/{reference}/allocation")
    ModelAndView allocate(
            @PathVariable String reference, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference);
        List<Part> parts = parts(actor, witness, sent);
        List<Problem> problems = parts.stream()
                .filter(Part::isWrong)
                .map(part -> new Problem(part.error(), "#" + part.id()))
                .toList();
        if (!problems.isEmpty()) {
            ModelAndView again = page(witness, parts).addObject("problems", problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        commands.run(witness.id(), () -> {
            policy.requireOpen(actor, witness.id());
            parts(actor, witness, sent).stream()
                    .filter(Part::isNews)
                    .forEach(part -> allocation.allocate(
                            witness.id(), part.role(), UUID.fromString(part.chosen()), actor.userId()));
            return witness;
        });
        after.addFlashAttribute("notice", "The case is allocated. What is open in it has gone to whoever has it now.");
        return new ModelAndView("redirect:/cases/{reference}");
    }

    private ModelAndView page(CaseView witness, List<Part> parts) {
        return new ModelAndView(PAGE).addObject("witness", witness).addObject("parts", parts);
    }

    private CaseView visible(Actor actor, String reference) {
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        policy.requireOpen(actor, witness.id());
        return witness;
    }

    /** The roles that the manager's organisation carries in the case, each with its team and with what was chosen or is so far. */
    private List<Part> parts(Actor actor, CaseView witness, Map<String, String> sent) {
        List<Part> parts = new ArrayList<>();
        for (Relation relation : relations.of(witness.id())) {
            if (relation.organisationId().equals(actor.organisationId())) {
                String now = Objects.toString(relation.userId(), "");
                List<Candidate> team = load.candidates(witness.id(), relation.role());
                parts.add(new Part(
                        relation.role(),
                        team,
                        now,
                        Objects.requireNonNullElse(sent.get(relation.role().word()), now)));
            }
        }
        return parts;
    }

    /**
     * One role of the case.
     *
     * @param now the id of whoever has it; empty where the team shares it
     * @param chosen the id of whoever is to have it; empty leaves it as it is
     */
    record Part(Role role, List<Candidate> team, String now, String chosen) {

        public String id() {
            return role.word();
        }

        public boolean isShared() {
            return now.isEmpty();
        }

        public boolean isNews() {
            return !chosen.isEmpty() && !chosen.equals(now);
        }

        public boolean isWrong() {
            return isNews() && team.stream().noneMatch(it -> it.id().toString().equals(chosen));
        }

        public String error() {
            return isWrong() ? role.title() + ": choose somebody of your team" : "";
        }
    }

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
