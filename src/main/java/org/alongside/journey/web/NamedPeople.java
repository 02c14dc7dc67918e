package org.alongside.journey.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.springframework.stereotype.Component;

/**
 * The people whom a caseload names as whoever has a case, by their user names. A file may have a column for each role; whoever stands
 * there carries the case with their organisation.
 */
@Component
class NamedPeople {

    private final People people;

    NamedPeople(People people) {
        this.people = people;
    }

    /** The column of a role: {@code police_oic}. */
    static String column(Role role) {
        return role.word().replace('-', '_');
    }

    /** The columns that a file may have. */
    static List<String> columns() {
        return Referrals.casework().stream().map(NamedPeople::column).toList();
    }

    /** Whoever has this user name, if they can carry a case in this role. */
    Optional<Actor> taking(Role role, String username) {
        return people.byUsername(username).filter(person -> mayCarry(role, person));
    }

    /** What is wrong with the names in a file of this person; everybody is looked up once. */
    Judge judgeFor(Actor referrer) {
        Map<String, Optional<Actor>> known = new HashMap<>();
        return named -> {
            Map<Role, String> wrong = new EnumMap<>(Role.class);
            Map<Role, Actor> found = new EnumMap<>(Role.class);
            named.forEach(
                    (role, username) -> known.computeIfAbsent(username.toLowerCase(Locale.ROOT), people::byUsername)
                            .ifPresentOrElse(
                                    person -> found.put(role, person),
                                    () -> wrong.put(role, "Nobody with this user name works here")));
            found.forEach((role, person) -> {
                if (!mayCarry(role, person)) {
                    wrong.put(role, "This person cannot take the case as its " + inSentence(role));
                }
            });
            roleNotToGiveAway(referrer, found)
                    .ifPresent(role -> wrong.putIfAbsent(
                            role, "Name yourself or leave this empty, or you could not open the case"));
            return wrong;
        };
    }

    /** Whoever refers must be able to open the case: a manager can whoever has it, others through a role of their own. */
    private static Optional<Role> roleNotToGiveAway(Actor referrer, Map<Role, Actor> named) {
        List<Role> own = Referrals.casework().stream().filter(referrer::is).toList();
        boolean keepsOne = own.stream()
                .anyMatch(role -> Optional.ofNullable(named.get(role)).stream()
                        .allMatch(person -> person.userId().equals(referrer.userId())));
        return keepsOne || referrer.is(Role.MANAGER)
                ? Optional.empty()
                : own.stream().findFirst();
    }

    private boolean mayCarry(Role role, Actor person) {
        return person.is(role)
                && people.organisations().stream()
                        .anyMatch(it -> it.id().equals(person.organisationId()) && it.kind() == Teams.kindOf(role));
    }

    private static String inSentence(Role role) {
        String title = role.title();
        return title.startsWith("CPS") ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    /** Says what is wrong with the people whom a row names, by their role; empty when all can take the case. */
    @FunctionalInterface
    interface Judge {

        Map<Role, String> wrongWith(Map<Role, String> named);
    }
}
