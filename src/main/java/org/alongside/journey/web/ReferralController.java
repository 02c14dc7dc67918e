package org.alongside.journey.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.OnceKeys;
import org.alongside.access.ReferralMakers;
import org.alongside.forms.Checked;
import org.alongside.forms.FormView;
import org.alongside.journey.AlreadyReferred;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.journey.domain.OpenedCases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting one case: the referral form, with the teams that are to carry the case beside it. */
@Controller
@ReferralMakers
class ReferralController {

    private static final String PAGE = "journey/new-case";

    private final ReferralForm form;
    private final Referrals referrals;
    private final OpenedCases before;
    private final Teams teams;
    private final CurrentActor current;

    ReferralController(ReferralForm form, Referrals referrals, OpenedCases before, Teams teams, CurrentActor current) {
        this.form = form;
        this.referrals = referrals;
        this.before = before;
        this.teams = teams;
        this.current = current;
    }

    @GetMapping("/cases/new")
    ModelAndView fresh() {
        return new ModelAndView(PAGE)
                .addObject("form", FormView.of(form.form(), Map.of(), List.of()))
                .addObject("teams", teams.fresh(current.require()))
                .addObject("key", UUID.randomUUID().toString());
    }

    @PostMapping("/cases/new")
    ModelAndView start(
            @RequestParam("_key") String key,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        Actor actor = current.require();
        Checked checked = form.check(typed(sent));
        if (!checked.unknownKeys().isEmpty()) {
            return new ModelAndView("error/400", HttpStatus.BAD_REQUEST);
        }
        Teams.Chosen chosen = teams.read(actor, sent);
        if (!checked.passes() || !chosen.passes()) {
            return again(checked, key, teams.again(chosen, sent));
        }
        String once = OnceKeys.of("form", actor.userId(), key);
        String reference = opened(ReferralForm.referral(checked, once, chosen.teams()), once, actor);
        after.addFlashAttribute("notice", "The case is open. A manager decides the referral now.");
        return new ModelAndView("redirect:/cases/" + reference);
    }

    /**
     * Puts what was typed into a page that had expired back into the form: no case is opened by that, and the page keeps its key, so
     * that one which had been taken after all still opens one case.
     */
    @PostMapping("/cases/new/again")
    ModelAndView again(@RequestParam("_key") String key, @RequestParam MultiValueMap<String, String> sent) {
        return new ModelAndView(PAGE)
                .addObject("form", FormView.of(form.form(), typed(sent), List.of()))
                .addObject("teams", teams.again(new Teams.Chosen(Map.of(), Map.of()), sent))
                .addObject("key", key);
    }

    private static Map<String, List<String>> typed(MultiValueMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>(sent);
        typed.keySet().removeIf(name -> name.startsWith("_"));
        return typed;
    }

    /** The same page sent twice opens one case and gets the same answer. */
    private String opened(Referral referral, String once, Actor actor) {
        try {
            return referrals.start(referral, actor).reference();
        } catch (AlreadyReferred sentTwice) {
            return before.reference(once).orElseThrow(() -> sentTwice);
        }
    }

    private ModelAndView again(Checked checked, String key, List<Teams.Choice> choices) {
        FormView view = FormView.of(form.form(), checked.typed(), checked.errors());
        List<FormView.Problem> problems = new ArrayList<>(view.problems());
        choices.stream()
                .filter(Teams.Choice::isWrong)
                .forEach(choice -> problems.add(new FormView.Problem(choice.error(), "#" + choice.id())));
        return new ModelAndView(PAGE, HttpStatus.BAD_REQUEST)
                .addObject("form", view)
                .addObject("problems", problems)
                .addObject("teams", choices)
                .addObject("key", key);
    }
}
