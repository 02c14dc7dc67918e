package org.alongside.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a caseload may name as whoever has a case. */
class NamedPeopleTest {

    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID CONSTABULARY = UUID.randomUUID();
    private static final Actor MANAGER = person("manager", HARBOUR, Role.MANAGER);
    private static final Actor AVA = person("ava", HARBOUR, Role.ADVOCATE);
    private static final Actor BO = person("bo", HARBOUR, Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER);
    private static final Actor OFFICER = person("officer", CONSTABULARY, Role.POLICE_OIC);
    private static final Actor MISPLACED = person("misplaced", CONSTABULARY, Role.ADVOCATE);

    private final People people = mock(People.class);
    private final NamedPeople named = new NamedPeople(people);

    @BeforeEach
    void peopleWorkHere() {
        when(people.byUsername(anyString())).thenReturn(Optional.empty());
        for (Actor person : List.of(AVA, BO, OFFICER, MISPLACED)) {
            when(people.byUsername(person.username())).thenReturn(Optional.of(person));
        }
        when(people.organisations())
                .thenReturn(List.of(
                        new OrganisationView(HARBOUR, "Harbour", OrganisationKind.SERVICE),
                        new OrganisationView(CONSTABULARY, "Constabulary", OrganisationKind.POLICE)));
    }

    @Test
    void hasAColumnForEachRoleInCasework() {
        assertThat(NamedPeople.columns())
                .contains("advocate", "police_oic", "cps_caseworker", "manager")
                .doesNotContain("admin", "auditor");
    }

    @Test
    void letsWhoeverHoldsTheRoleTakeTheCase() {
        assertThat(wrong(MANAGER, Map.of(Role.ADVOCATE, "ava", Role.POLICE_OIC, "officer")))
                .isEmpty();
        assertThat(named.taking(Role.ADVOCATE, "ava")).contains(AVA);
        assertThat(named.taking(Role.POLICE_OIC, "ava")).isEmpty();
    }

    @Test
    void refusesWhomNobodyKnows() {
        assertThat(wrong(MANAGER, Map.of(Role.ADVOCATE, "gone")))
                .containsEntry(Role.ADVOCATE, "Nobody with this user name works here");
    }

    @Test
    void refusesWhoeverDoesNotHoldTheRoleOrWorksElsewhere() {
        assertThat(wrong(MANAGER, Map.of(Role.POLICE_OIC, "ava", Role.ADVOCATE, "misplaced")))
                .containsEntry(Role.POLICE_OIC, "This person cannot take the case as its officer in the case")
                .containsEntry(Role.ADVOCATE, "This person cannot take the case as its young people's advocate");
        assertThat(wrong(MANAGER, Map.of(Role.CPS_REVIEWER, "ava")))
                .containsEntry(Role.CPS_REVIEWER, "This person cannot take the case as its CPS reviewing lawyer");
    }

    @Test
    void letsNobodyGiveAwayTheirOnlyWayIntoTheCase() {
        String why = "Name yourself or leave this empty, or you could not open the case";

        assertThat(wrong(AVA, Map.of(Role.ADVOCATE, "bo"))).containsEntry(Role.ADVOCATE, why);
        assertThat(wrong(AVA, Map.of(Role.ADVOCATE, "ava"))).isEmpty();
        assertThat(wrong(BO, Map.of(Role.ADVOCATE, "ava"))).isEmpty();
        assertThat(wrong(MANAGER, Map.of(Role.ADVOCATE, "ava"))).isEmpty();
    }

    @Test
    void looksEverybodyUpOnce() {
        NamedPeople.Judge judge = named.judgeFor(MANAGER);
        judge.wrongWith(Map.of(Role.ADVOCATE, "ava"));
        judge.wrongWith(Map.of(Role.ADVOCATE, "AVA", Role.POLICE_OIC, "officer"));

        verify(people, times(2)).byUsername(anyString());
    }

    private Map<Role, String> wrong(Actor referrer, Map<Role, String> row) {
        return named.judgeFor(referrer).wrongWith(row);
    }

    private static Actor person(String username, UUID organisation, Role... roles) {
        return new Actor(UUID.randomUUID(), username, "Test Person", organisation, "Test", Set.of(roles));
    }
}
