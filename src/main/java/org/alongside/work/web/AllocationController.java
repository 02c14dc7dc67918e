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
        List<Part> parts = commands.run(witness.id(), () -> {
            policy.requireOpen(actor, witness.id());
            List<Part> now = parts(actor, witness, sent);
            if (now.stream().noneMatch(Part::isWrong)) {
                now.stream()
                        .filter(Part::isNews)
                        .forEach(part -> allocation.allocate(
                                witness.id(), part.role(), UUID.fromString(part.chosen()), actor.userId()));
            }
            return now;
        });
        List<Problem> problems = parts.stream()
                .filter(Part::isWrong)
                .map(part -> new Problem(part.error(), "#" + part.id()))
                .toList();
        if (!problems.isEmpty()) {
            ModelAndView again = page(witness, parts).addObject("problems", problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
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
                Role role = relation.role();
                String now = Objects.toString(relation.userId(), "");
                boolean drawn = sent.containsKey(role.word());
                String before = drawn ? sent.getOrDefault(role.word() + Part.BEFORE, "") : now;
                parts.add(new Part(
                        role,
                        load.candidates(witness.id(), role),
                        now,
                        before,
                        drawn ? sent.getOrDefault(role.word(), "") : before));
            }
        }
        return parts;
    }

    /**
     * One role of the case. Only what the manager changed is done: somebody else may have given the case away since the page was drawn.
     *
     * @param now the id of whoever has it; empty where the team shares it
     * @param before the id of whoever had it when the page was drawn
     * @param sent the id that came with the page
     */
    record Part(Role role, List<Candidate> team, String now, String before, String sent) {

        static final String BEFORE = "-before";

        public String id() {
            return role.word();
        }

        public boolean isShared() {
            return now.isEmpty();
        }

        private boolean isChanged() {
            return !sent.isEmpty() && !sent.equals(before);
        }

        /** Whoever is to have it: as the manager chose, and where they chose nothing else whoever has it now. */
        public String chosen() {
            return isChanged() ? sent : now;
        }

        public boolean isNews() {
            return !chosen().equals(now);
        }

        public boolean isWrong() {
            return !error().isEmpty();
        }

        public String error() {
            if (!isNews()) {
                return "";
            }
            if (!isOfTeam(chosen())) {
                return role.title() + ": choose somebody of your team";
            }
            return now.equals(before)
                    ? ""
                    : "%s: since you opened this page, %s. Choose who is to have it, and allocate it again"
                            .formatted(role.title(), whoHasIt());
        }

        private boolean isOfTeam(String id) {
            return team.stream().anyMatch(it -> it.id().toString().equals(id));
        }

        private String whoHasIt() {
            return now.isEmpty()
                    ? "the case has gone back to the team"
                    : team.stream()
                            .filter(it -> it.id().toString().equals(now))
                            .map(it -> "the case has gone to " + it.name())
                            .findFirst()
                            .orElse("the case has gone to somebody else");
        }
    }

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
