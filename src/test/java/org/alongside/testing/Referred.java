package org.alongside.testing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;

/** One service with its partners, and cases referred to it. */
public final class Referred {

    /** Everybody's. */
    public static final String PASSWORD = "a long test password";

    private final People people;
    private final Referrals referrals;
    private final Map<Role, UUID> teams = new EnumMap<>(Role.class);
    private final String suffix = UUID.randomUUID().toString().substring(0, 6);

    public Referred(People people, Referrals referrals) {
        this.people = people;
        this.referrals = referrals;
        UUID service = people.addOrganisation("Test service " + suffix, OrganisationKind.SERVICE);
        UUID police = people.addOrganisation("Test police " + suffix, OrganisationKind.POLICE);
        UUID cps = people.addOrganisation("Test CPS " + suffix, OrganisationKind.CPS);
        UUID witnessCare = people.addOrganisation("Test witness care " + suffix, OrganisationKind.WITNESS_CARE);
        teams.put(Role.ADVOCATE, service);
        teams.put(Role.FAMILY_SUPPORT_WORKER, service);
        teams.put(Role.MANAGER, service);
        teams.put(Role.POLICE_OIC, police);
        teams.put(Role.CPS_CASEWORKER, cps);
        teams.put(Role.CPS_REVIEWER, cps);
        teams.put(Role.WITNESS_CARE_OFFICER, witnessCare);
    }

    /** Another person of this role in its organisation. */
    public Actor another(Role role) {
        String username = role.word() + "-" + UUID.randomUUID().toString().substring(0, 6);
        UUID organisation = teams.getOrDefault(role, UUID.randomUUID());
        people.addUser(new NewUser(username, "Test Person", null, organisation, Set.of(role), PASSWORD));
        return people.byUsername(username).orElseThrow();
    }

    /** A new case that waits for the manager's decision. */
    public CaseView referral(Actor by) {
        return referrals.start(referralOf("test"), by);
    }

    /** A referral that is not made yet, of somebody whom nobody has heard of. */
    public Referral referralOf(String reason) {
        return new Referral(
                "Test",
                "Witness-" + UUID.randomUUID(),
                LocalDate.of(2011, 5, 17),
                null,
                null,
                teams,
                Map.of(),
                null,
                new Answers(Map.of("reason", reason)));
    }
}
