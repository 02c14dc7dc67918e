package org.alongside.journey.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Which organisation is responsible for a new case in each role: one choice a role, of the organisations of the right kind. */
@Component
class Teams {

    private static final UUID NEW_CASE = new UUID(0, 0);

    private final People people;

    Teams(People people) {
        this.people = people;
    }

    /** The choices as they stand on a fresh page: one's own organisation, or the only one there is. */
    List<Choice> fresh(Actor actor) {
        return draw(role -> preselected(actor, ofKind(role)), Map.of());
    }

    /** The choices as they were made, with what is wrong with them. */
    List<Choice> again(Chosen chosen, MultiValueMap<String, String> sent) {
        return draw(role -> sentFor(role, sent), chosen.errors());
    }

    /** Reads the choices; whoever refers must be able to open the case. */
    Chosen read(Actor actor, MultiValueMap<String, String> sent) {
        Map<Role, UUID> teams = new EnumMap<>(Role.class);
        Map<Role, String> errors = new EnumMap<>(Role.class);
        for (Role role : Referrals.casework()) {
            ofKind(role).stream()
                    .filter(it -> it.id().toString().equals(sentFor(role, sent)))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> teams.put(role, it.id()),
                            () -> errors.put(role, "Select the organisation of the " + role.title()));
        }
        List<Relation> relations = teams.entrySet().stream()
                .map(team -> new Relation(NEW_CASE, team.getKey(), team.getValue(), null))
                .toList();
        if (errors.isEmpty() && !AccessPolicy.allows(actor, relations)) {
            errors.put(own(actor), "Select your own organisation for your own role, or you could not open the case");
        }
        return new Chosen(teams, errors);
    }

    /** The kind of organisation that carries a role. */
    static OrganisationKind kindOf(Role role) {
        return switch (role) {
            case POLICE_OIC -> OrganisationKind.POLICE;
            case CPS_CASEWORKER, CPS_REVIEWER -> OrganisationKind.CPS;
            case WITNESS_CARE_OFFICER -> OrganisationKind.WITNESS_CARE;
            default -> OrganisationKind.SERVICE;
        };
    }

    private List<Choice> draw(Function<Role, String> selected, Map<Role, String> errors) {
        List<Choice> choices = new ArrayList<>();
        for (Role role : Referrals.casework()) {
            choices.add(new Choice(
                    "team-" + role.word(),
                    role.title(),
                    ofKind(role),
                    selected.apply(role),
                    Optional.ofNullable(errors.get(role)).orElse("")));
        }
        return choices;
    }

    private List<OrganisationView> ofKind(Role role) {
        return people.organisations().stream()
                .filter(it -> it.kind() == kindOf(role))
                .toList();
    }

    private static String preselected(Actor actor, List<OrganisationView> offered) {
        if (offered.size() == 1) {
            return offered.get(0).id().toString();
        }
        return offered.stream()
                .map(it -> it.id())
                .filter(id -> id.equals(actor.organisationId()))
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    private static Role own(Actor actor) {
        return Referrals.casework().stream().filter(actor::is).findFirst().orElse(Role.ADVOCATE);
    }

    private static String sentFor(Role role, MultiValueMap<String, String> sent) {
        String value = sent.getFirst("_team-" + role.word());
        return value == null ? "" : value;
    }

    /** One select of the page; its name is its id after an underscore, which keeps it apart from the form's questions. */
    record Choice(String id, String label, List<OrganisationView> offered, String selected, String error) {

        public String name() {
            return "_" + id;
        }

        public boolean isWrong() {
            return !error.isEmpty();
        }
    }

    /** What was chosen, and what is wrong with it by role. */
    record Chosen(Map<Role, UUID> teams, Map<Role, String> errors) {

        boolean passes() {
            return errors.isEmpty();
        }
    }
}
