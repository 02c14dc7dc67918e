package org.alongside.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AdminsOnly;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.CurrentActor;
import org.alongside.access.NewUser;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.RolesDoNotMix;
import org.alongside.access.UserView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding a user, and changing what one is and whether they may come in. Nobody does the latter to themselves. */
@Controller
@RequestMapping("/admin/users")
@AdminsOnly
class UsersController {

    static final String MIXED =
            "Administrators and auditors have no other role: choose one of these, or the roles in casework";

    private final People people;
    private final CurrentActor actor;

    UsersController(People people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @GetMapping("/new")
    String newUser(Model model) {
        return form(model, new UserForm("", "", "", null, Set.of(), ""), Problems.none());
    }

    @PostMapping
    ModelAndView add(UserForm typed, Model model) {
        Problems problems = typed.problems(people.organisations());
        if (problems.isEmpty()) {
            try {
                people.addUser(typed.asNewUser());
                return new ModelAndView("redirect:/admin");
            } catch (AlreadyTaken e) {
                problems.add("username", "Somebody has this user name");
            } catch (RolesDoNotMix e) {
                problems.add("roles", MIXED);
            }
        }
        return wrong(form(model, typed, problems), model);
    }

    @GetMapping("/{id}")
    String user(@PathVariable UUID id, Model model) {
        UserView user = found(id);
        return page(model, user, user.roles(), Problems.none());
    }

    @PostMapping("/{id}/roles")
    ModelAndView changeRoles(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Set<Role> roles, Model model) {
        UserView user = found(id);
        Set<Role> wanted = UserForm.chosen(roles);
        Problems problems = new Problems();
        problems.when(wanted.isEmpty(), "roles", "Choose a role");
        problems.when(isMe(id) && !wanted.contains(Role.ADMIN), "roles", "You cannot take your own role away");
        if (problems.isEmpty()) {
            try {
                people.changeRoles(id, wanted);
                return new ModelAndView("redirect:/admin");
            } catch (RolesDoNotMix e) {
                problems.add("roles", MIXED);
            }
        }
        return wrong(page(model, user, wanted, problems), model);
    }

    @PostMapping("/{id}/email")
    ModelAndView changeEmail(@PathVariable UUID id, @RequestParam(defaultValue = "") String email, Model model) {
        UserView user = found(id);
        model.addAttribute("email", email);
        if (!UserForm.isEmailOrNone(email)) {
            return wrong(page(model, user, user.roles(), Problems.of("email", UserForm.EMAIL_HINT)), model);
        }
        people.changeEmail(id, email);
        return new ModelAndView("redirect:/admin");
    }

    @PostMapping("/{id}/password")
    ModelAndView changePassword(@PathVariable UUID id, @RequestParam(defaultValue = "") String password, Model model) {
        UserView user = found(id);
        if (!NewUser.passwordIsLongEnough(password)) {
            return wrong(page(model, user, user.roles(), Problems.of("password", UserForm.PASSWORD_HINT)), model);
        }
        people.changePassword(id, password);
        return new ModelAndView("redirect:/admin");
    }

    @PostMapping("/{id}/disable")
    ModelAndView disable(@PathVariable UUID id, Model model) {
        UserView user = found(id);
        if (isMe(id)) {
            return wrong(page(model, user, user.roles(), Problems.of("disable", "You cannot disable yourself")), model);
        }
        people.disable(id);
        return new ModelAndView("redirect:/admin");
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable UUID id) {
        people.enable(found(id).id());
        return "redirect:/admin";
    }

    private UserView found(UUID id) {
        return people.user(id).orElseThrow(() -> new NotFound("user"));
    }

    private boolean isMe(UUID id) {
        return actor.require().userId().equals(id);
    }

    private String form(Model model, UserForm typed, Problems problems) {
        model.addAttribute("typed", typed);
        model.addAttribute("organisations", people.organisations());
        model.addAttribute("roles", choices(typed.roles()));
        problems.show(model);
        return "access/new-user";
    }

    private String page(Model model, UserView user, Set<Role> chosen, Problems problems) {
        model.addAttribute("user", user);
        model.addAttribute("roles", choices(chosen));
        problems.show(model);
        return "access/user";
    }

    private static List<Choice> choices(Set<Role> chosen) {
        return EnumSet.allOf(Role.class).stream()
                .map(role -> new Choice(role.name(), role.title(), chosen.contains(role)))
                .toList();
    }

    private static ModelAndView wrong(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    record Choice(String value, String title, boolean chosen) {}
}
