package org.alongside.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.OnceKeys;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseList;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.CasesListed;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Notes;
import org.alongside.cases.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cases one may open, and the page that tells the story of one. */
@Controller
@Casework
class CaseController {

    private final Cases cases;
    private final CaseList list;
    private final Notes notes;
    private final CaseCommands commands;
    private final AccessPolicy policy;
    private final CurrentActor current;
    private final LegalToday today;
    private final ApplicationEventPublisher events;
    private final List<CasePanel> panels;

    CaseController(
            Cases cases,
            CaseList list,
            Notes notes,
            CaseCommands commands,
            AccessPolicy policy,
            CurrentActor current,
            LegalToday today,
            ApplicationEventPublisher events,
            List<CasePanel> panels) {
        this.cases = cases;
        this.list = list;
        this.notes = notes;
        this.commands = commands;
        this.policy = policy;
        this.current = current;
        this.today = today;
        this.events = events;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    @GetMapping("/cases")
    String list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate opened,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var from = opened == null || after == null ? null : new CaseList.Position(opened, after);
        Actor actor = current.require();
        CaseList.Page page = list.page(actor, stage, from);
        CasesListed.of(actor, "cases", page.rows().stream().map(CaseList.Row::reference))
                .forEach(events::publishEvent);
        model.addAttribute("rows", page.rows());
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("stage", stage);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("manages", actor.is(Role.MANAGER));
        return "cases/list";
    }

    @GetMapping("/cases/{reference}")
    String show(@PathVariable String reference, Model model) {
        Actor actor = current.require();
        CaseView witness = found(actor, reference);
        CaseRights rights = policy.requireOpen(actor, witness.id());
        draw(model, rights, witness);
        return "cases/case";
    }

    @PostMapping("/cases/{reference}/notes")
    String write(
            @PathVariable String reference,
            TypedNote typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = found(actor, reference);
        CaseRights rights = policy.requireOpen(actor, witness.id());
        String wrong = typed.problem();
        if (wrong != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            draw(model, rights, witness);
            typed.putBack(model);
            model.addAttribute("noteError", wrong);
            model.addAttribute("problems", List.of(new NoteProblem(wrong, "#note")));
            return "cases/case";
        }
        commands.run(witness.id(), () -> {
            CaseRights now = policy.requireOpen(actor, witness.id());
            Section section = now.whereToWrite(typed.section())
                    .orElseThrow(() -> policy.denied(actor, "part of a case", typed.section()));
            String text = typed.note().strip();
            String once = OnceKeys.ofForm(witness.id(), actor, typed.key(), List.of(section, text));
            notes.write(witness.id(), section, text, actor.userId(), once);
            return witness;
        });
        after.addFlashAttribute("notice", "Your note is on the case.");
        return "redirect:/cases/{reference}";
    }

    /** Puts a note that was typed into a page that had expired back into its place: it is not on the case by that. */
    @PostMapping("/cases/{reference}/notes/again")
    String again(@PathVariable String reference, TypedNote typed, Model model) {
        Actor actor = current.require();
        CaseView witness = found(actor, reference);
        draw(model, policy.requireOpen(actor, witness.id()), witness);
        typed.putBack(model);
        return "cases/case";
    }

    private CaseView found(Actor actor, String reference) {
        return cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
    }

    private void draw(Model model, CaseRights rights, CaseView witness) {
        model.addAttribute("witness", witness);
        model.addAttribute("mayExport", rights.may(Action.EXPORT, Section.OVERVIEW));
        if (rights.emergencyUntil() != null) {
            model.addAttribute("emergencyUntil", rights.emergencyUntil().atZone(LegalToday.LONDON));
        }
        model.addAttribute("age", witness.ageOn(today.date()));
        model.addAttribute("stages", track(witness.stage()));
        model.addAttribute(
                "panels",
                panels.stream()
                        .filter(panel -> rights.sees(panel.section()))
                        .map(panel -> DrawnPanel.of(panel, witness, rights))
                        .toList());
    }

    /** The usual way of a case; a review of a decision stands in it only while there is one. */
    private static List<Stage> track(Stage now) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.REVIEW_OF_DECISION || now == Stage.REVIEW_OF_DECISION)
                .toList();
    }

    /** A line of the error summary. */
    record NoteProblem(String text, String href) {}
}
