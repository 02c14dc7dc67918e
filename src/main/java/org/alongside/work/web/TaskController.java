package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.forms.Drafts;
import org.alongside.forms.FieldError;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.TaskDrafts;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: its form with the case beside it, claiming it, keeping a draft, finishing it. */
@Controller
@Casework
class TaskController {

    private static final String CHANGED_MEANWHILE =
            "This task was changed since you opened it. What you typed is still here: check it and send it again.";

    private static final String PUT_BACK = "What you typed is back in the form. Check it and send it again.";

    private final Work work;
    private final Acts acts;
    private final Submissions submissions;
    private final TaskDrafts drafts;
    private final TaskPage page;
    private final CurrentActor current;

    TaskController(
            Work work, Acts acts, Submissions submissions, TaskDrafts drafts, TaskPage page, CurrentActor current) {
        this.work = work;
        this.acts = acts;
        this.submissions = submissions;
        this.drafts = drafts;
        this.page = page;
        this.current = current;
    }

    @GetMapping("/work/{task}")
    String show(@PathVariable UUID task, Model model) {
        Actor actor = current.require();
        WorkItemView item = work.see(actor, task);
        var draft = drafts.find(actor, task);
        page.draw(model, actor, item, draft.map(Drafts.Draft::typed).orElse(Map.of()), List.of());
        draft.ifPresent(kept -> model.addAttribute("draftSavedAt", kept.savedAt()));
        return "work/task";
    }

    @PostMapping("/work/{task}/claim")
    String claim(@PathVariable UUID task, RedirectAttributes after) {
        return actedOn(task, new Act.Claim(), "This task is yours now.", after);
    }

    @PostMapping("/work/{task}/release")
    String release(@PathVariable UUID task, RedirectAttributes after) {
        return actedOn(task, new Act.Release(), "You gave this task back to your team.", after);
    }

    private String actedOn(UUID task, Act act, String done, RedirectAttributes after) {
        Actor actor = current.require();
        work.seeToDo(actor, task);
        Acts.Outcome outcome = acts.carryOut(actor, act, List.of(task), false);
        after.addFlashAttribute(
                "notice", outcome.done() ? done : outcome.verdicts().get(0).words());
        return "redirect:/work/{task}";
    }

    @PostMapping("/work/{task}")
    ModelAndView submit(
            @PathVariable UUID task, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        Actor actor = current.require();
        SentTask page = SentTask.of(sent);
        if (page.asDraft()) {
            work.seeToDo(actor, task);
            drafts.keep(actor, task, page.posted().typed());
            after.addFlashAttribute("notice", "What you typed is kept. Only you can see it until you finish the task.");
            return new ModelAndView("redirect:/work/" + task);
        }
        return answer(
                actor,
                submissions.submit(actor, task, page.posted()),
                page.posted().typed(),
                after);
    }

    /** Puts what was typed into a page that had expired back into the form, as a draft: nothing is finished by that. */
    @PostMapping("/work/{task}/again")
    String again(@PathVariable UUID task, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        Actor actor = current.require();
        Posted posted = SentTask.of(sent).posted();
        boolean changed = work.seeToDo(actor, task).version() != posted.version();
        drafts.keep(actor, task, posted.typed());
        after.addFlashAttribute("notice", changed ? CHANGED_MEANWHILE : PUT_BACK);
        return "redirect:/work/{task}";
    }

    private ModelAndView answer(
            Actor actor, Submitted result, Map<String, List<String>> typed, RedirectAttributes after) {
        if (result instanceof Submitted.Finished finished) {
            after.addFlashAttribute("notice", "Done: " + finished.item().name() + ".");
            return new ModelAndView(
                    finished.opensCase() ? "redirect:/cases/" + finished.item().caseReference() : "redirect:/work");
        }
        if (result instanceof Submitted.Incorrect incorrect) {
            var view = new ModelAndView("work/task", HttpStatus.BAD_REQUEST);
            drawAgain(view, actor, incorrect.item(), typed, incorrect.checked().errors());
            return view;
        }
        if (result instanceof Submitted.Stale stale) {
            var view = new ModelAndView("work/task", HttpStatus.CONFLICT);
            drawAgain(view, actor, stale.item(), typed, List.of());
            return view.addObject("notice", CHANGED_MEANWHILE);
        }
        return over(result);
    }

    private void drawAgain(
            ModelAndView view,
            Actor actor,
            WorkItemView item,
            Map<String, List<String>> typed,
            List<FieldError> errors) {
        Model model = new ExtendedModelMap();
        page.draw(model, actor, item, typed, errors);
        view.addAllObjects(model.asMap());
    }

    /** Somebody else has it or finished it, or the process took it back: said plainly, and nothing typed is lost. */
    private static ModelAndView over(Submitted result) {
        var view = new ModelAndView("work/over", HttpStatus.CONFLICT);
        if (result instanceof Submitted.FinishedBySomebodyElse finished) {
            view.addObject("item", finished.item());
            view.addObject("name", finished.name());
            view.addObject("at", finished.at());
        } else if (result instanceof Submitted.HeldBySomebodyElse held) {
            view.addObject("item", held.item());
            view.addObject("name", held.name());
        } else if (result instanceof Submitted.TakenBack takenBack) {
            view.addObject("item", takenBack.item());
        }
        return view;
    }
}
