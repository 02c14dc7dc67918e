package org.alongside.timelimits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.OnceKeys;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.timelimits.Allowed;
import org.alongside.timelimits.LimitCards;
import org.alongside.timelimits.LimitCards.Card;
import org.alongside.timelimits.LimitChanges;
import org.alongside.timelimits.LimitNotChanged;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting the day a limit runs from, and recording that a court gave it another last day. */
@Controller
@Casework
class LimitChangeController {

    private static final String PAGE = "timelimits/change";

    private final LimitCards cards;
    private final LimitChanges changes;
    private final Cases cases;
    private final CaseCommands commands;
    private final Processes processes;
    private final AccessPolicy policy;
    private final CurrentActor current;

    LimitChangeController(
            LimitCards cards,
            LimitChanges changes,
            Cases cases,
            CaseCommands commands,
            Processes processes,
            AccessPolicy policy,
            CurrentActor current) {
        this.cards = cards;
        this.changes = changes;
        this.cases = cases;
        this.commands = commands;
        this.processes = processes;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/limits/{id}/trigger")
    String trigger(@PathVariable String reference, @PathVariable UUID id, Model model) {
        return form(model, asked(reference, id, true, TypedChange.nothing()));
    }

    @PostMapping("/cases/{reference}/limits/{id}/trigger")
    ModelAndView correct(
            @PathVariable String reference,
            @PathVariable UUID id,
            TypedChange typed,
            Model model,
            RedirectAttributes after) {
        Asked asked = asked(reference, id, true, typed);
        after.addFlashAttribute("notice", "The limit now runs from the day you gave. The one before is kept.");
        return change(asked, typed, model);
    }

    @GetMapping("/cases/{reference}/limits/{id}/last-day")
    String lastDay(@PathVariable String reference, @PathVariable UUID id, Model model) {
        return form(model, asked(reference, id, false, TypedChange.nothing()));
    }

    @PostMapping("/cases/{reference}/limits/{id}/last-day")
    ModelAndView move(
            @PathVariable String reference,
            @PathVariable UUID id,
            TypedChange typed,
            Model model,
            RedirectAttributes after) {
        Asked asked = asked(reference, id, false, typed);
        after.addFlashAttribute("notice", "The limit has the last day you gave.");
        return change(asked, typed, model);
    }

    private ModelAndView change(Asked asked, TypedChange typed, Model model) {
        List<FieldProblem> problems = typed.problems(!asked.trigger);
        if (!problems.isEmpty()) {
            return wrong(model, asked, typed, problems);
        }
        LocalDate day = TypedDay.of(typed.dayText()).orElseThrow();
        try {
            commands.run(asked.witness.id(), () -> changes.isRecorded(asked.once) || changed(asked, typed, day));
            return new ModelAndView("redirect:/cases/" + asked.witness.reference() + "#time-limits");
        } catch (LimitNotChanged refusal) {
            return wrong(model, asked, typed, List.of(FieldProblem.of("day", refusal.words())));
        }
    }

    /** Timers of the models may wait for the limit's last day: they are asked again. */
    private boolean changed(Asked asked, TypedChange typed, LocalDate day) {
        UUID caseId = asked.witness.id();
        UUID by = asked.actor.userId();
        policy.requireOpen(asked.actor, caseId);
        if (asked.trigger) {
            changes.correctTrigger(
                    caseId, asked.card.id(), day, new Allowed(asked.actor.name(), typed.reasonText(), by, asked.once));
        } else {
            changes.moveLastDay(
                    caseId,
                    asked.card.id(),
                    day,
                    new Allowed(typed.allowedByText(), typed.reasonText(), by, asked.once));
        }
        processes.recalculateTimers(asked.witness.reference());
        return true;
    }

    /** A limit that may be changed so, or that was by the same page already: that is answered as before. */
    private Asked asked(String reference, UUID id, boolean trigger, TypedChange typed) {
        Actor actor = current.require();
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        CaseRights rights = policy.requireOpen(actor, witness.id());
        var content = List.of(id, trigger, typed.dayText(), typed.allowedByText(), typed.reasonText());
        String once = OnceKeys.ofForm(witness.id(), actor, typed.keyText(), content);
        Card card = cards.of(witness.id(), id, rights)
                .filter(it -> rights.isTheirs() && it.mayBeChangedBy(actor))
                .filter(it -> (trigger ? it.mayBeCorrected() : it.mayBeExtended()) || changes.isRecorded(once))
                .orElseThrow(() -> policy.denied(actor, "limit", id.toString()));
        return new Asked(actor, witness, card, trigger, once);
    }

    private static String form(Model model, Asked asked) {
        draw(model, asked, TypedChange.nothing(), List.of());
        return PAGE;
    }

    private static ModelAndView wrong(Model model, Asked asked, TypedChange typed, List<FieldProblem> problems) {
        draw(model, asked, typed, problems);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private static void draw(Model model, Asked asked, TypedChange typed, List<FieldProblem> problems) {
        model.addAttribute("witness", asked.witness);
        model.addAttribute("card", asked.card);
        model.addAttribute("trigger", asked.trigger);
        model.addAttribute("typed", typed);
        model.addAttribute("hint", TypedDay.HINT);
        model.addAttribute("problems", problems);
        model.addAttribute("errors", FieldProblem.byField(problems));
    }

    /**
     * @param trigger whether the day it runs from is asked for, not its last day
     * @param once what tells this change from every other
     */
    private record Asked(Actor actor, CaseView witness, Card card, boolean trigger, String once) {}
}
