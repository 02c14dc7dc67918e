package org.alongside.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.DemoAccounts;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.demo.DemoPerson.Team;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the demo's people their accounts, before the first page can be asked for. */
@Component
@Profile({"demo", "test"})
class DemoPeople implements DemoAccounts, SmartInitializingSingleton {

    private static final String PASSWORD = "alongside-demo";

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<Team, UUID> teams = new EnumMap<>(Team.class);
        for (Team team : Team.values()) {
            teams.put(team, organisation(team));
        }
        DemoPerson.all().stream()
                .filter(account -> people.byUsername(account.username()).isEmpty())
                .forEach(account -> people.addUser(new NewUser(
                        account.username(),
                        account.fullName(),
                        account.username() + "@example.org",
                        teams.getOrDefault(account.team(), UUID.randomUUID()),
                        Set.of(account.role()),
                        PASSWORD)));
    }

    @Override
    public List<DemoAccount> accounts() {
        return DemoPerson.all().stream()
                .map(account -> new DemoAccount(account.username(), account.what()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** The account, as the person who has it. */
    Actor actor(DemoPerson account) {
        return people.byUsername(account.username()).orElseThrow(() -> new NoDemoAccount(account.username()));
    }

    /** The organisation of each role in casework: the demo's partners, and one of its two services. */
    Map<Role, UUID> teamsOf(Team service) {
        Map<Role, UUID> teams = new EnumMap<>(Role.class);
        for (DemoPerson account : DemoPerson.all()) {
            boolean another = account.team().kind() == service.kind() && account.team() != service;
            if (account.role().doesCasework() && !another) {
                teams.put(account.role(), actor(account).organisationId());
            }
        }
        return teams;
    }

    private UUID organisation(Team team) {
        return people.organisations().stream()
                .filter(it -> it.name().equals(team.title()))
                .map(OrganisationView::id)
                .findFirst()
                .orElseGet(() -> people.addOrganisation(team.title(), team.kind()));
    }

    /** Somebody has disabled or renamed an account of the demo. */
    static class NoDemoAccount extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoDemoAccount(String username) {
            super("No demo account " + username);
        }
    }
}
