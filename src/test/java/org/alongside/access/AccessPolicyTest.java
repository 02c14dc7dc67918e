package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.alongside.access.domain.EmergencyRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class AccessPolicyTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();

    private final CaseRelations relations = mock(CaseRelations.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final AccessPolicy policy =
            new AccessPolicy(relations, mock(Walls.class), mock(EmergencyRows.class), events);

    @Test
    void letsTheTeamSeeACaseThatNobodyIsAllocatedTo() {
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.ADVOCATE), advocatesOf(HARBOUR, null)))
                .isTrue();
    }

    @Test
    void letsOnlyTheOneAllocatedSeeAnAllocatedCase() {
        Actor hers = Actors.in(HARBOUR, Role.ADVOCATE);

        assertThat(AccessPolicy.allows(hers, advocatesOf(HARBOUR, hers.userId())))
                .isTrue();
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.ADVOCATE), advocatesOf(HARBOUR, hers.userId())))
                .isFalse();
    }

    @Test
    void letsTheTeamSeeAnAllocatedCaseWhileATaskThereNeedsFreshEyes() {
        var asked = List.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, UUID.randomUUID(), true, false));

        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.ADVOCATE), asked))
                .isTrue();
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.FAMILY_SUPPORT_WORKER), asked))
                .isFalse();
        assertThat(AccessPolicy.allows(Actors.in(POLICE, Role.ADVOCATE), asked)).isFalse();
    }

    @Test
    void keepsOutOtherOrganisationsAndOtherRoles() {
        assertThat(AccessPolicy.allows(Actors.in(POLICE, Role.ADVOCATE), advocatesOf(HARBOUR, null)))
                .isFalse();
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.FAMILY_SUPPORT_WORKER), advocatesOf(HARBOUR, null)))
                .isFalse();
    }

    @Test
    void letsAManagerSeeTheCasesOfTheirOrganisationWhoeverHasThem() {
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.MANAGER), advocatesOf(HARBOUR, UUID.randomUUID())))
                .isTrue();
        assertThat(AccessPolicy.allows(Actors.in(POLICE, Role.MANAGER), advocatesOf(HARBOUR, null)))
                .isFalse();
    }

    @Test
    void showsNoCaseToAdministratorsAndAuditorsWhateverElseTheyAre() {
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.ADMIN), advocatesOf(HARBOUR, null)))
                .isFalse();
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.AUDITOR, Role.MANAGER), advocatesOf(HARBOUR, null)))
                .isFalse();
    }

    @Test
    void showsACaseWithoutRelationsToNobody() {
        assertThat(AccessPolicy.allows(Actors.in(HARBOUR, Role.MANAGER), List.of()))
                .isFalse();
    }

    @Test
    void refusesAsIfThereWereNoSuchCaseAndRecordsIt() {
        when(relations.of(CASE)).thenReturn(advocatesOf(HARBOUR, null));
        Actor officer = Actors.in(POLICE, Role.POLICE_OIC);

        assertThatThrownBy(() -> policy.requireOpen(officer, CASE))
                .isInstanceOf(NotFound.class)
                .hasMessage("No such case");
        verify(events).publishEvent(new AccessDenied(officer.userId(), "case", CASE.toString()));
    }

    @Test
    void recordsNothingWhenTheCaseMayBeOpened() {
        when(relations.of(CASE)).thenReturn(advocatesOf(HARBOUR, null));

        policy.requireOpen(Actors.in(HARBOUR, Role.ADVOCATE), CASE);

        verifyNoInteractions(events);
    }

    private static List<Relation> advocatesOf(UUID organisation, @Nullable UUID user) {
        return List.of(new Relation(CASE, Role.ADVOCATE, organisation, user));
    }
}
