package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.work.Acts;
import org.alongside.work.Candidate;
import org.alongside.work.FairLoad;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Priority;
import org.alongside.work.SenselessList;
import org.alongside.work.domain.ActRows.State;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Doing something with the tasks that were chosen in a list: with all of them, or when the person agrees with those with which it can be done. */
@Controller
@Casework
class ActController {

    /** Of so many tasks it is said once more why nothing was done with them. */
    private static final int TOLD = 3;

    private static final String LIST = ListFrame.address(ListQuery.of(ListTab.MINE));

    private static final String PUT_BACK = "What you typed is back in the form. Check it and send it again.";

    private final Acts acts;
    private final FairLoad load;
    private final TaskNotes notes;
    private final ListPage page;
    private final CurrentActor current;
    private final LegalToday today;

    ActController(Acts acts, FairLoad load, TaskNotes notes, ListPage page, CurrentActor current, LegalToday today) {
        this.acts = acts;
        this.load = load;
        this.notes = notes;
        this.page = page;
        this.current = current;
        this.today = today;
    }

    @PostMapping("/work/acts")
    ModelAndView act(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        Actor actor = current.require();
        TypedAct chosen = chosen(actor, sent);
        TypedAct typed = sent.containsKey("all") ? chosen.with(page.all(actor, page.read(chosen.list()))) : chosen;
        if (typed.tasks().isEmpty()) {
            return nothingChosen(actor, typed.list()).addObject("wanted", typed.kind());
        }
        if (!typed.ready()) {
            return asked(actor, asItStands(actor, typed), Map.of());
        }
        Map<String, String> problems = typed.problems(today.date());
        if (!problems.isEmpty()) {
            return asked(actor, typed, problems);
        }
        Acts.Outcome outcome = acts.carryOut(actor, typed.act(), typed.tasks(), typed.agreed());
        if (!outcome.done()) {
            return new ModelAndView("work/acts-report", HttpStatus.CONFLICT)
                    .addObject("act", typed)
                    .addObject("outcome", outcome);
        }
        after.addFlashAttribute("notice", said(typed, outcome));
        boolean gone = typed.isOfPage() && acts.seen(actor, typed.tasks()).isEmpty();
        return new ModelAndView("redirect:" + (gone ? LIST : typed.list()));
    }

    /** Puts what was typed into a page that had expired back into the form: nothing is done with the tasks by that. */
    @PostMapping("/work/acts/again")
    ModelAndView again(@RequestParam MultiValueMap<String, String> sent) {
        Actor actor = current.require();
        TypedAct typed = chosen(actor, sent);
        return typed.tasks().isEmpty()
                ? nothingChosen(actor, typed.list())
                : asked(actor, typed, Map.of()).addObject("notice", PUT_BACK);
    }

    /** Where they came from was sent too: it leads back to a list of ours and the page in it, or to the page of the one task. */
    private TypedAct chosen(Actor actor, MultiValueMap<String, String> sent) {
        TypedAct typed = TypedAct.of(sent);
        return typed.isOfPage() ? typed : typed.from(page.back(actor, typed.list()));
    }

    @ExceptionHandler(SenselessList.class)
    ModelAndView senseless(SenselessList refused) {
        return new ModelAndView(
                "work/senseless", Map.of("words", String.valueOf(refused.getMessage())), HttpStatus.BAD_REQUEST);
    }

    /** What was done, and shortly what was not: the person has read about each and agreed. */
    private static String said(TypedAct typed, Acts.Outcome outcome) {
        int good = outcome.good().size();
        String done = "%s: done with %d %s.".formatted(typed.kind().title(), good, good == 1 ? "task" : "tasks");
        int more = outcome.bad().size() - TOLD;
        return outcome.bad().stream()
                .limit(TOLD)
                .map(it -> " Not with %s: %s".formatted(it.task(), it.words()))
                .collect(Collectors.joining("", done, more > 0 ? " Nor with %d more.".formatted(more) : ""));
    }

    /** The page that asks what is needed: whom, when, why; each field with what is wrong with it. */
    private ModelAndView asked(Actor actor, TypedAct typed, Map<String, String> problems) {
        List<State> seen = acts.seen(actor, typed.tasks());
        var view = new ModelAndView("work/acts", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("act", typed)
                .addObject("seen", seen)
                .addObject("priorities", Priority.values())
                .addObject("errors", problems)
                .addObject("problems", lines(problems));
        return typed.kind() == TypedAct.Kind.ASSIGN ? offering(view, actor, seen) : view;
    }

    /** The form of one task begins with the day that it has: sent empty it takes the day away. */
    private TypedAct asItStands(Actor actor, TypedAct typed) {
        List<State> seen = typed.kind() == TypedAct.Kind.FOLLOW_UP ? acts.seen(actor, typed.tasks()) : List.of();
        return seen.size() == 1
                ? notes.followUp(seen.get(0).id(), actor).map(typed::with).orElse(typed)
                : typed;
    }

    /** Who has how much to do is for their own organisation alone. */
    private ModelAndView offering(ModelAndView view, Actor actor, List<State> seen) {
        List<State> own = seen.stream()
                .filter(it -> it.organisationId().equals(actor.organisationId()))
                .toList();
        List<Candidate> candidates = load.candidates(own);
        if (candidates.isEmpty()) {
            load.whose(actor, own).ifPresent(whose -> view.addObject("whose", whose));
        }
        return view.addObject("candidates", candidates).addObject("manages", actor.is(Role.MANAGER));
    }

    private ModelAndView nothingChosen(Actor actor, String list) {
        Model model = new ExtendedModelMap();
        page.draw(model, actor, list);
        return new ModelAndView("work/list", model.asMap(), HttpStatus.BAD_REQUEST)
                .addObject("problems", lines(Map.of("act", "Choose at least one task in the list")));
    }

    private static List<Problem> lines(Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(it -> new Problem("#" + it.getKey(), it.getValue()))
                .toList();
    }

    /** A line of the error summary. */
    record Problem(String href, String text) {}
}
