package org.alongside.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Action;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.access.Visibility;

/** Renders the one policy to Markdown: what each role may do with each section of a case and why, and whose each address is. */
class AccessDocument {

    private static final String INTRODUCTION = """
            # Who may see what

            Made from `Visibility`, `Section`, `FormSections` and the controllers by `AccessDocument`;
            `./mvnw test -Dtest=AccessDocumentTest -Dalongside.write-docs=true` writes it again.

            A case is there only for those who work on it: people of an organisation that has a part in it, in the role that
            part needs, and one person alone once it is allocated. A manager may open the cases of their organisation.
            Administrators and auditors open none. To everybody else a case does not exist: the answer is the same 404.

            In the tables: **s** see, **c** change, **d** decide, **e** export (take a copy out); a dot is nothing.
            (s, e) is a manager's look at what people of their own organisation on the case may see. Everybody may read again what
            they wrote themselves while the case is theirs.
            """;

    String markdown() {
        return INTRODUCTION + sections() + reasons() + routes();
    }

    private static String sections() {
        var text = new StringBuilder("\n## The sections of a case\n\n| section | class |");
        Role[] casework =
                Arrays.stream(Role.values()).filter(Role::doesCasework).toArray(Role[]::new);
        for (Role role : casework) {
            text.append(' ').append(role.title()).append(" |");
        }
        text.append("\n|---|---|").append("---|".repeat(casework.length)).append('\n');
        for (Section section : Section.values()) {
            text.append("| %s | %s |"
                    .formatted(section.title(), section.visibility().title()));
            for (Role role : casework) {
                text.append(' ').append(may(section.visibility(), role)).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String may(Visibility visibility, Role role) {
        String letters = Arrays.stream(Action.values())
                .filter(action -> visibility.allows(action, role))
                .map(action -> action.word().substring(0, 1))
                .collect(Collectors.joining(" "));
        boolean oversees = role == Role.MANAGER && visibility.isOverseen();
        if (letters.isEmpty()) {
            return oversees ? "(s, e)" : "·";
        }
        return oversees && !letters.contains("s") ? letters + " (s, e)" : letters;
    }

    private static String reasons() {
        return Arrays.stream(Visibility.values())
                .map(it -> "| %s | %s | %s |\n".formatted(it.title(), it.why(), it.source()))
                .collect(Collectors.joining("", "\n## Why\n\n| class | why | source |\n|---|---|---|\n", ""));
    }

    private static String routes() {
        var text = new StringBuilder("""

                ## Every address

                An address that is not one's role's answers 403; within a case that is not one's own, or a part of it that is not,
                404. "Its own" is the section of the form, document or task. `AccessMatrixTest` walks this table.

                | address | for | roles | in a case |
                |---|---|---|---|
                """);
        for (Routes.Route route : Routes.all()) {
            String part = CaseRoutes.of(route)
                    .map(it -> it.action().word() + ": "
                            + it.section().map(Section::title).orElse("its own"))
                    .orElse("");
            text.append(
                    "| `%s` | %s | %s | %s |\n".formatted(route, words(route.policy()), roles(route.roles()), part));
        }
        return text.toString();
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "all"
                : roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    }

    /** A policy of addresses in words: {@code ManagersOnly} is "managers only". */
    private static String words(String annotation) {
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
