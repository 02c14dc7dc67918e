package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.engine.NothingWaits;
import org.alongside.forms.Checked;
import org.alongside.forms.FieldError;
import org.alongside.forms.FormView;
import org.alongside.forms.Forms;
import org.alongside.work.CaseAction;
import org.alongside.work.CaseActions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that something has happened in a case: a hearing moved, a concern, a guilty plea. */
@Controller
@Casework
class CaseActionController {

    private final CaseActions actions;
    private final Cases cases;
    private final Forms forms;
    private final AccessPolicy policy;
    private final CurrentActor current;

    CaseActionController(CaseActions actions, Cases cases, Forms forms, AccessPolicy policy, CurrentActor current) {
        this.actions = actions;
        this.cases = cases;
        this.forms = forms;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/events/{form}")
    String show(@PathVariable String reference, @PathVariable String form, Model model) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference);
        draw(model, witness, known(actor, form), Map.of(), List.of());
        return "work/action";
    }

    @PostMapping("/cases/{reference}/events/{form}")
    ModelAndView raise(
            @PathVariable String reference,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference);
        CaseAction action = known(actor, form);
        Map<String, List<String>> typed = SentTask.typed(sent);
        try {
            Checked checked = actions.raise(actor, witness, action, typed, SentTask.key(sent));
            if (checked.passes()) {
                after.addFlashAttribute("notice", "Recorded: " + action.title() + ".");
                return new ModelAndView("redirect:/cases/" + witness.reference());
            }
            draw(model, witness, action, typed, checked.errors());
            return new ModelAndView("work/action", model.asMap(), HttpStatus.BAD_REQUEST);
        } catch (NothingWaits tooLateOrTooEarly) {
            draw(model, witness, action, typed, List.of(new FieldError("", "This cannot be recorded in the case now")));
            return new ModelAndView("work/action", model.asMap(), HttpStatus.CONFLICT);
        }
    }

    /** Puts what was typed into a page that had expired back into the form: nothing is recorded by that. */
    @PostMapping("/cases/{reference}/events/{form}/again")
    String again(
            @PathVariable String reference,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Actor actor = current.require();
        draw(model, visible(actor, reference), known(actor, form), SentTask.typed(sent), List.of());
        return "work/action";
    }

    private void draw(
            Model model,
            CaseView witness,
            CaseAction action,
            Map<String, List<String>> typed,
            List<FieldError> errors) {
        FormView view = FormView.of(forms.form(action.form()), typed, errors);
        model.addAttribute("witness", witness);
        model.addAttribute("action", action);
        model.addAttribute("beside", actions.beside(action, witness));
        model.addAttribute("form", view);
        model.addAttribute("problems", view.problems());
    }

    private CaseView visible(Actor actor, String reference) {
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        policy.requireOpen(actor, witness.id());
        return witness;
    }

    private CaseAction known(Actor actor, String form) {
        return actions.action(actor, form).orElseThrow(() -> policy.denied(actor, "case action", "unknown"));
    }
}
