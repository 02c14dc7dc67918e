package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.work.ListQuery;
import org.alongside.work.SavedLists;
import org.alongside.work.SenselessList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "My work": lists of what is to be done, by me, by my team and by those whom my cases wait for. Each list has an address of its own. */
@Controller
@Casework
class WorkController {

    /** Nothing that anybody could read: blanks, control characters, characters without a width. */
    private static final String INVISIBLE = "[\\p{C}\\p{Z}]*";

    private final ListPage page;
    private final SavedLists saved;
    private final CurrentActor current;

    WorkController(ListPage page, SavedLists saved, CurrentActor current) {
        this.page = page;
        this.saved = saved;
        this.current = current;
    }

    @GetMapping("/work")
    String show(@RequestParam Map<String, String> sent, Model model) {
        Actor actor = current.require();
        page.draw(model, actor, page.read(actor, sent), sent.get("page"));
        return "work/list";
    }

    /** Somebody narrowed a list down or sorted it: it has an address of its own, and the order holds for their other lists too. */
    @GetMapping("/work/narrowed")
    String narrow(@RequestParam Map<String, String> sent) {
        Actor actor = current.require();
        ListQuery list = page.read(actor, sent);
        if (list.tab().isOpen()) {
            saved.sortBy(actor, list.order());
        }
        return "redirect:" + ListFrame.address(list);
    }

    @GetMapping("/work/keys")
    String keys() {
        return "work/keys";
    }

    /** Keeps the list of an address under a name. */
    @PostMapping("/work/lists")
    ModelAndView save(
            @RequestParam String list, @RequestParam String name, @RequestParam String team, RedirectAttributes after) {
        Actor actor = current.require();
        ListQuery query = page.read(list);
        String typed = name.strip();
        if (typed.matches(INVISIBLE) || typed.length() > SavedLists.LONGEST_NAME) {
            return refused(
                            query,
                            name,
                            "Give the list a name of %d letters at most.".formatted(SavedLists.LONGEST_NAME))
                    .addObject("typedTeam", team);
        }
        try {
            Optional<Role> shared = Role.ofWord(team);
            saved.save(actor, typed, ListFrame.address(query), shared);
        } catch (AlreadyTaken taken) {
            return refused(query, name, "There is a list called “%s” already. Choose another name.".formatted(typed))
                    .addObject("typedTeam", team);
        }
        after.addFlashAttribute("notice", "The list is kept as “%s”.".formatted(typed));
        return new ModelAndView("redirect:" + ListFrame.address(query));
    }

    /** Puts the name that was typed into a page that had expired back into its place: no list is kept by that. */
    @PostMapping("/work/lists/again")
    String again(@RequestParam String list, @RequestParam String name, @RequestParam String team, Model model) {
        page.draw(model, current.require(), page.read(list), null);
        model.addAttribute("typedName", name);
        model.addAttribute("typedTeam", team);
        return "work/list";
    }

    @PostMapping("/work/lists/first")
    String beginWith(@RequestParam String list, RedirectAttributes after) {
        ListQuery query = page.read(list);
        saved.beginWith(current.require(), ListFrame.address(query));
        after.addFlashAttribute("notice", "Your work begins with this list from now on.");
        return "redirect:/work";
    }

    @PostMapping("/work/lists/{list}/forget")
    String forget(@PathVariable UUID list, RedirectAttributes after) {
        saved.forget(current.require(), list);
        after.addFlashAttribute("notice", "The list is forgotten. The tasks in it are as they were.");
        return "redirect:/work";
    }

    @ExceptionHandler(SenselessList.class)
    ModelAndView senseless(SenselessList refused) {
        return new ModelAndView(
                "work/senseless", Map.of("words", String.valueOf(refused.getMessage())), HttpStatus.BAD_REQUEST);
    }

    private ModelAndView refused(ListQuery query, String typed, String problem) {
        Model model = new ExtendedModelMap();
        page.draw(model, current.require(), query, null);
        return new ModelAndView("work/list", model.asMap(), HttpStatus.BAD_REQUEST)
                .addObject("typedName", typed)
                .addObject("nameProblem", problem)
                .addObject("problems", List.of(new Problem("#name", problem)));
    }

    /** A line of the error summary. */
    record Problem(String href, String text) {}
}
