package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.sentBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Cases;
import org.alongside.work.Allocation;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingTeamTest {

    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID LANTERN = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();

    private final People people = mock(People.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final Cases cases = mock(Cases.class);
    private final Allocation allocation = mock(Allocation.class);
    private final TakingTeam team = new TakingTeam(people, relations, cases, allocation);
    private final Actor manager = person("manager", HARBOUR, Role.MANAGER);
    private final Actor ours = person("advocate", HARBOUR, Role.ADVOCATE);
    private final Actor theirs = person("advocate-2", LANTERN, Role.ADVOCATE);
    private final List<Relation> related = new ArrayList<>();

    @BeforeEach
    void aCaseOfHarbour() {
        when(people.organisations())
                .thenReturn(List.of(
                        new OrganisationView(HARBOUR, "Harbour", OrganisationKind.SERVICE),
                        new OrganisationView(LANTERN, "Lantern", OrganisationKind.SERVICE),
                        new OrganisationView(POLICE, "Police", OrganisationKind.POLICE)));
        when(people.inTeam(HARBOUR, Role.ADVOCATE)).thenReturn(List.of(ours));
        when(people.inTeam(LANTERN, Role.ADVOCATE)).thenReturn(List.of(theirs));
        related.add(new Relation(CASE, Role.ADVOCATE, HARBOUR, null));
        related.add(new Relation(CASE, Role.MANAGER, HARBOUR, null));
        related.add(new Relation(CASE, Role.POLICE_OIC, POLICE, null));
        when(relations.of(CASE)).thenAnswer(call -> List.copyOf(related));
        when(relations.on(eq(CASE), any())).thenAnswer(call -> related(call.getArgument(1)));
        when(relations.candidates(CASE, Role.ADVOCATE))
                .thenAnswer(call -> related(Role.ADVOCATE)
                        .map(it -> people.inTeam(it.organisationId(), Role.ADVOCATE))
                        .orElse(List.of()));
        doAnswer(call -> passed(call.getArgument(1), call.getArgument(2)))
                .when(allocation)
                .passOn(any(), any(), any(), any());
    }

    @Test
    void leavesTheCaseWhereItWasReferredWithoutAChoice() {
        team.take(decided(Map.of()));
        team.take(decided(Map.of("team", "Harbour")));

        verifyNoInteractions(allocation);
    }

    @Test
    void givesTheCaseToTheAdvocateWhomTheManagerNames() {
        team.take(decided(Map.of("advocate", "advocate")));

        verify(allocation).allocate(CASE, Role.ADVOCATE, ours.userId(), manager.userId());
    }

    @Test
    void passesWhatTheServiceWasToDoToTheOtherTeamAndItsAdvocate() {
        team.take(decided(Map.of("team", "Lantern", "advocate", "advocate-2")));

        verify(allocation).passOn(CASE, Role.ADVOCATE, LANTERN, manager.userId());
        verify(allocation).passOn(CASE, Role.MANAGER, LANTERN, manager.userId());
        verify(allocation, never()).passOn(eq(CASE), eq(Role.POLICE_OIC), any(), any());
        verify(cases).passTo(CASE, LANTERN);
        verify(allocation).allocate(CASE, Role.ADVOCATE, theirs.userId(), manager.userId());
    }

    @Test
    void refusesAnAdvocateOfATeamThatDoesNotTakeTheCase() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> team.take(decided(Map.of("team", "Lantern", "advocate", "advocate"))))
                .returns("advocate", Refusal::field);
    }

    @Test
    void offersTheServicesAndTheirAdvocates() {
        assertThat(team.choices().get("team")).extracting("value").containsExactly("Harbour", "Lantern");
        assertThat(team.choices().get("advocate")).extracting("value").containsExactly("advocate", "advocate-2");
        assertThat(team.offers(CASE).answers()).containsOnlyKeys("team");
    }

    private boolean passed(Role role, UUID organisation) {
        related.removeIf(it -> it.role() == role);
        return related.add(new Relation(CASE, role, organisation, null));
    }

    private Submission decided(Map<String, Object> answers) {
        return sentBy(manager, "decideReferral", answers);
    }

    private Optional<Relation> related(Role role) {
        return related.stream().filter(it -> it.role() == role).findFirst();
    }

    private static Actor person(String username, UUID organisation, Role role) {
        return new Actor(UUID.randomUUID(), username, username, organisation, "", Set.of(role));
    }
}
