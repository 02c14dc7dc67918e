package org.alongside.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.AdminsOnly;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Users and teams: the organisations with their people, and adding an organisation. */
@Controller
@AdminsOnly
class AdminController {

    private final People people;
    private final WaysIn ways;

    AdminController(People people, WaysIn ways) {
        this.people = people;
        this.ways = ways;
    }

    @GetMapping("/admin")
    String overview(Model model) {
        Map<UUID, List<UserView>> users =
                people.users().stream().collect(Collectors.groupingBy(UserView::organisationId));
        List<Team> teams = people.organisations().stream()
                .map(it -> Team.of(it, users.getOrDefault(it.id(), List.of())))
                .toList();
        model.addAttribute("teams", teams);
        model.addAttribute("provider", ways.provider());
        return "access/admin";
    }

    @GetMapping("/admin/organisations/new")
    String newOrganisation(Model model) {
        return form(model, "", "", Problems.none());
    }

    @PostMapping("/admin/organisations")
    ModelAndView addOrganisation(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String kind, Model model) {
        Problems problems = new Problems();
        problems.when(name.isBlank(), "name", "Enter the organisation's name");
        problems.when(name.length() > 200, "name", "The name must be 200 characters or fewer");
        var wanted = Arrays.stream(OrganisationKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        problems.when(wanted.isEmpty(), "kind", "Choose what the organisation is");
        if (problems.isEmpty()) {
            try {
                people.addOrganisation(name, wanted.orElseThrow());
                return new ModelAndView("redirect:/admin");
            } catch (AlreadyTaken e) {
                problems.add("name", "There is an organisation with this name");
            }
        }
        return new ModelAndView(form(model, name, kind, problems), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String form(Model model, String name, String kind, Problems problems) {
        model.addAttribute("name", name);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", OrganisationKind.values());
        problems.show(model);
        return "access/organisation";
    }

    record Team(String name, String kind, List<Person> people) {

        static Team of(OrganisationView organisation, List<UserView> users) {
            return new Team(
                    organisation.name(),
                    organisation.kind().title(),
                    users.stream().map(Person::of).toList());
        }
    }

    record Person(UUID id, String username, String name, String roles, boolean enabled) {

        static Person of(UserView user) {
            String roles = user.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
            return new Person(user.id(), user.username(), user.name(), roles, user.enabled());
        }
    }
}
