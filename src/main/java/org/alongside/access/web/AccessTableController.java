package org.alongside.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Action;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.access.SignedIn;
import org.alongside.access.Visibility;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each role may see of a case, and why: the table that decides, for everybody who is signed in to read. */
@Controller
@SignedIn
class AccessTableController {

    private static final String NO_CASE = "Whoever looks after the accounts or reads the log needs no case for that.";

    private final CurrentActor current;

    AccessTableController(CurrentActor current) {
        this.current = current;
    }

    @GetMapping("/rules/access")
    String show(@RequestParam(defaultValue = "") String role, Model model) {
        Role chosen = Role.ofWord(role).orElseGet(this::own);
        model.addAttribute("roles", Role.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "lines",
                Arrays.stream(Section.values())
                        .map(section -> Line.of(section, chosen))
                        .toList());
        model.addAttribute(
                "classes", Arrays.stream(Visibility.values()).map(Row::of).toList());
        return "access/table";
    }

    private Role own() {
        return Arrays.stream(Role.values())
                .filter(current.require()::is)
                .findFirst()
                .orElse(Role.ADVOCATE);
    }

    /** What one role may do with one section. */
    record Line(String section, String may, boolean sees, String why, String source) {

        static Line of(Section section, Role role) {
            if (!role.doesCasework()) {
                return new Line(section.title(), "", false, NO_CASE, "practice");
            }
            Visibility visibility = section.visibility();
            String may = Arrays.stream(Action.values())
                    .filter(action -> visibility.allows(action, role))
                    .map(Action::word)
                    .collect(Collectors.joining(", "));
            String asManager =
                    role == Role.MANAGER && visibility.isOverseen() ? "see and export, for their own people" : "";
            return new Line(
                    section.title(),
                    may.isEmpty() ? asManager : may,
                    !may.isEmpty() || !asManager.isEmpty(),
                    visibility.why(),
                    visibility.source());
        }
    }

    /** A class with what is in it and who may do what. */
    record Row(String title, String holds, String sees, String changes, String decides, String exports) {

        static Row of(Visibility visibility) {
            String holds = Arrays.stream(Section.values())
                    .filter(section -> section.visibility() == visibility)
                    .map(Section::title)
                    .collect(Collectors.joining("; "));
            return new Row(
                    visibility.title(),
                    holds,
                    titles(visibility.roles(Action.SEE)),
                    titles(visibility.roles(Action.CHANGE)),
                    titles(visibility.roles(Action.DECIDE)),
                    titles(visibility.roles(Action.EXPORT)));
        }

        private static String titles(Set<Role> roles) {
            List<Role> casework =
                    Arrays.stream(Role.values()).filter(Role::doesCasework).toList();
            if (roles.containsAll(casework)) {
                return "Everybody on the case";
            }
            return roles.isEmpty()
                    ? "Nobody"
                    : roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        }
    }
}
