package org.alongside.work.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.cases.LegalToday;
import org.alongside.work.Away;
import org.alongside.work.Leave;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When people are away: each says it for themselves, and managers for the people of their organisation. */
@Controller
@Casework
class LeaveController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Leave leave;
    private final People people;
    private final CurrentActor current;
    private final LegalToday today;

    LeaveController(Leave leave, People people, CurrentActor current, LegalToday today) {
        this.leave = leave;
        this.people = people;
        this.current = current;
        this.today = today;
    }

    @GetMapping("/work/leave")
    ModelAndView own() {
        return page(current.require().userId(), new TypedLeave("", ""), Map.of());
    }

    @GetMapping("/work/leave/{person}")
    ModelAndView show(@PathVariable UUID person) {
        requireMay(person);
        return page(person, new TypedLeave("", ""), Map.of());
    }

    @PostMapping("/work/leave/{person}")
    ModelAndView enter(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes after) {
        requireMay(person);
        TypedLeave typed = new TypedLeave(from, to);
        Map<String, String> problems = typed.problems(today.date());
        if (!problems.isEmpty()) {
            return page(person, typed, problems);
        }
        Away away = leave.enter(
                person, typed.first(), typed.last(), current.require().userId());
        boolean joined = !away.from().equals(typed.first()) || !away.to().equals(typed.last());
        after.addFlashAttribute(
                "notice",
                "Away from %s to %s%s"
                        .formatted(
                                away.from().format(DAY),
                                away.to().format(DAY),
                                joined ? ": joined with days that were known already." : "."));
        return new ModelAndView("redirect:/work/leave/" + person);
    }

    @PostMapping("/work/leave/{person}/{leaveId}/take-back")
    String takeBack(@PathVariable UUID person, @PathVariable UUID leaveId, RedirectAttributes after) {
        requireMay(person);
        leave.takeBack(person, leaveId, current.require().userId());
        after.addFlashAttribute("notice", "The leave is taken back.");
        return "redirect:/work/leave/" + person;
    }

    /** Oneself, and for a manager everybody who works in the same organisation; of others it is not said whether there are any. */
    private void requireMay(UUID person) {
        Actor actor = current.require();
        boolean may = person.equals(actor.userId())
                || actor.is(Role.MANAGER)
                        && people.byId(person)
                                .filter(it -> it.organisationId().equals(actor.organisationId()))
                                .isPresent();
        if (!may) {
            throw new NotFound("user");
        }
    }

    private ModelAndView page(UUID person, TypedLeave typed, Map<String, String> problems) {
        Actor actor = current.require();
        LocalDate day = today.date();
        return new ModelAndView("work/leave", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("person", person)
                .addObject("name", person.equals(actor.userId()) ? "" : people.nameOf(person))
                .addObject("leave", leave.of(person))
                .addObject("today", day)
                .addObject("typed", typed)
                .addObject("errors", problems)
                .addObject(
                        "problems",
                        problems.entrySet().stream()
                                .map(it -> new WorkController.Problem("#" + it.getKey(), it.getValue()))
                                .toList())
                .addObject("team", actor.is(Role.MANAGER) ? team(actor) : List.of());
    }

    /** The others of the manager's organisation. */
    private List<UserView> team(Actor manager) {
        return people.users().stream()
                .filter(it -> it.enabled() && !it.id().equals(manager.userId()))
                .filter(it -> it.organisationId().equals(manager.organisationId())
                        && it.roles().stream().anyMatch(Role::doesCasework))
                .toList();
    }
}
