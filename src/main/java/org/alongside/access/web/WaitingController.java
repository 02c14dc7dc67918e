package org.alongside.access.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AdminsOnly;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.ProviderPeople;
import org.alongside.access.Role;
import org.alongside.access.RolesDoNotMix;
import org.alongside.access.WaitingView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who signed in at the provider and wait for access: letting them in, as somebody new or as a user there is, or not. */
@Controller
@RequestMapping("/admin/waiting")
@AdminsOnly
class WaitingController {

    private static final String LIST = "redirect:/admin/waiting";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProviderPeople waiting;
    private final People people;

    WaitingController(ProviderPeople waiting, People people) {
        this.waiting = waiting;
        this.people = people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("waiting", waiting.waiting());
        return "access/waiting";
    }

    @GetMapping("/{id}")
    String person(@PathVariable UUID id, Model model) {
        WaitingView person = found(id);
        String email = person.email() == null ? "" : person.email();
        return page(
                model,
                person,
                new UserForm("", person.name(), email, person.organisationId(), person.roles(), ""),
                Problems.none());
    }

    @PostMapping("/{id}/let-in")
    ModelAndView letIn(@PathVariable UUID id, UserForm sent, Model model) {
        WaitingView person = found(id);
        var typed =
                new UserForm(sent.username(), sent.name(), sent.email(), sent.organisation(), sent.roles(), nobodys());
        Problems problems = typed.problems(people.organisations());
        if (problems.isEmpty()) {
            try {
                waiting.letIn(id, typed.asNewUser());
                return new ModelAndView(LIST);
            } catch (AlreadyTaken e) {
                problems.add("username", "Somebody has this user name");
            } catch (RolesDoNotMix e) {
                problems.add("roles", UsersController.MIXED);
            } catch (ProviderPeople.NotSaid e) {
                problems.add("roles", "Choose the organisation and only roles that their provider says they have");
            }
        }
        return wrong(page(model, person, typed, problems), model);
    }

    @PostMapping("/{id}/join")
    ModelAndView join(@PathVariable UUID id, @RequestParam(defaultValue = "") String user, Model model) {
        WaitingView person = found(id);
        try {
            waiting.join(id, user.strip().toLowerCase(Locale.ROOT));
            return new ModelAndView(LIST);
        } catch (NotFound | AlreadyTaken e) {
            Problems problems =
                    Problems.of("user", "Enter the name of a user who does not sign in at the provider yet");
            UserForm again = new UserForm("", person.name(), "", person.organisationId(), person.roles(), "");
            return wrong(page(model, person, again, problems), model);
        }
    }

    @PostMapping("/{id}/turn-away")
    String turnAway(@PathVariable UUID id) {
        waiting.turnAway(found(id).id());
        return LIST;
    }

    private WaitingView found(UUID id) {
        return waiting.waiting(id).orElseThrow(() -> new NotFound("person"));
    }

    /** A password that nobody knows: the provider asks for theirs. */
    private static String nobodys() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String page(Model model, WaitingView person, UserForm typed, Problems problems) {
        model.addAttribute("person", person);
        model.addAttribute("typed", typed);
        model.addAttribute("organisations", people.organisations());
        model.addAttribute("roles", choices(typed.roles()));
        problems.show(model);
        return "access/waiting-person";
    }

    private static List<UsersController.Choice> choices(Set<Role> chosen) {
        return EnumSet.allOf(Role.class).stream()
                .map(role -> new UsersController.Choice(role.name(), role.title(), chosen.contains(role)))
                .toList();
    }

    private static ModelAndView wrong(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
