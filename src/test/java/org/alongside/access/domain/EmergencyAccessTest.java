package org.alongside.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseRights;
import org.alongside.access.CaseScope;
import org.alongside.access.Emergency;
import org.alongside.access.Emergency.Why;
import org.alongside.access.EmergencyAccess;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.access.Walls;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague opens a case for a while, by its reference alone, and never through a wall. */
@Tables
class EmergencyAccessTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private EmergencyAccess emergencies;

    @Autowired
    private Walls walls;

    @Autowired
    private JdbcClient jdbc;

    private final UUID witness = UUID.randomUUID();
    private UUID service;
    private Actor colleague;
    private Actor manager;

    @BeforeEach
    void aCaseOfAnotherAdvocate() {
        service = people.addOrganisation("Service " + witness, OrganisationKind.SERVICE);
        colleague = somebody(service, Role.ADVOCATE);
        manager = somebody(service, Role.MANAGER);
        jdbc.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', 'x', 'x', 'x', :day, :day, :id)""")
                .param("id", witness)
                .param("reference", witness.toString().substring(0, 11))
                .param("day", LocalDate.of(2026, 3, 2))
                .update();
        relations.relate(
                witness,
                Role.ADVOCATE,
                service,
                somebody(service, Role.ADVOCATE).userId());
    }

    @Test
    void letsAColleagueReadAndWriteButNeitherDecideNorTakeAnythingAway() {
        assertThat(policy.mayOpen(colleague, witness)).isFalse();

        assertThat(opened(colleague)).isPresent();

        CaseRights rights = policy.rights(colleague, witness);
        assertThat(rights.sees(Section.SUPPORT)).isTrue();
        assertThat(rights.may(Action.CHANGE, Section.GENERAL)).isTrue();
        assertThat(rights.may(Action.EXPORT, Section.SUPPORT)).isFalse();
        assertThat(rights.isTheirs()).isFalse();
        assertThat(rights.sees(Section.EVIDENCE)).isFalse();
        assertThat(listed(colleague)).as("in lists").isFalse();
    }

    @Test
    void endsByHand() {
        UUID id = opened(colleague).orElseThrow().id();

        assertThat(emergencies.end(manager, id)).as("somebody else's").isEmpty();
        assertThat(emergencies.end(colleague, id)).isPresent();
        assertThat(policy.mayOpen(colleague, witness)).isFalse();
        assertThat(emergencies.end(colleague, id)).as("again").isEmpty();
    }

    @Test
    void whatIsOpenIsNotOpenedAgainAndDoesNotLastLonger() {
        Emergency first = opened(colleague).orElseThrow();

        assertThat(opened(colleague)).contains(first);
        assertThat(emergencies.openNow(colleague)).hasSize(1);

        emergencies.end(colleague, first.id());
        assertThat(opened(colleague)).isPresent().isNotEqualTo(Optional.of(first));
    }

    @Test
    void anotherReasonIsKeptAndToldButDoesNotMakeItLonger() {
        Emergency first = opened(colleague).orElseThrow();
        jdbc.sql("update emergency_access set opened_at = :at, ends_at = :until where id = :id")
                .param("at", at(first.openedAt().minusSeconds(3_600)))
                .param("until", at(first.endsAt().minusSeconds(3_600)))
                .param("id", first.id())
                .update();

        var second = emergencies
                .open(colleague, witness, Why.COURT, "The judge wants her at two")
                .orElseThrow();

        assertThat(second.fresh()).as("told to the managers").isTrue();
        assertThat(second.emergency().endsAt()).isEqualTo(first.endsAt().minusSeconds(3_600));
        assertThat(emergencies.waiting(manager)).isEqualTo(2);
        assertThat(emergencies.newest(manager))
                .extracting(Emergency::words)
                .containsExactlyInAnyOrder("She rang in tears", "The judge wants her at two");
        assertThat(emergencies.openNow(colleague)).as("one case").hasSize(1);
        assertThat(opened(colleague)).as("sent again").map(Emergency::id).contains(first.id());
    }

    @Test
    void closingTheCaseClosesItForEveryReason() {
        UUID first = opened(colleague).orElseThrow().id();
        emergencies.open(colleague, witness, Why.COURT, "The judge wants her at two");

        assertThat(emergencies.end(colleague, first)).isPresent();

        assertThat(policy.mayOpen(colleague, witness)).isFalse();
        assertThat(emergencies.openNow(colleague)).isEmpty();
    }

    private static LocalDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    @Test
    void endsByItself() {
        opened(colleague);
        jdbc.sql("update emergency_access set ends_at = opened_at where case_id = :id")
                .param("id", witness)
                .update();

        assertThat(policy.mayOpen(colleague, witness)).isFalse();
        assertThat(emergencies.openNow(colleague)).isEmpty();
    }

    @Test
    void isForNobodyWhoCouldNotBeGivenTheCase() {
        assertThat(opened(somebody(service, Role.FAMILY_SUPPORT_WORKER))).isEmpty();
        assertThat(opened(somebody(service, Role.ADMIN))).isEmpty();
        assertThat(opened(
                        somebody(people.addOrganisation("Other " + witness, OrganisationKind.SERVICE), Role.ADVOCATE)))
                .isEmpty();
    }

    @Test
    void neverGoesThroughAWall() {
        opened(colleague);
        walls.putUp(witness, colleague.userId(), Walls.Reason.ADDED, manager.userId());
        entities.flush();
        entities.clear(); // who tries does so in a request of their own

        assertThat(policy.mayOpen(colleague, witness)).isFalse();
        assertThat(opened(colleague)).isEmpty();
    }

    @Test
    void endsWithTheRole() {
        opened(colleague);
        people.changeRoles(colleague.userId(), Set.of(Role.FAMILY_SUPPORT_WORKER));

        assertThat(policy.mayOpen(people.byId(colleague.userId()).orElseThrow(), witness))
                .isFalse();
    }

    @Test
    void waitsForAManagerOfTheCaseAndForNobodyElse() {
        UUID id = opened(colleague).orElseThrow().id();
        Actor stranger = somebody(people.addOrganisation("Other " + witness, OrganisationKind.SERVICE), Role.MANAGER);

        assertThat(emergencies.waiting(manager)).isEqualTo(1);
        assertThat(emergencies.newest(manager)).extracting(Emergency::words).containsExactly("She rang in tears");
        assertThat(emergencies.waiting(stranger)).isZero();
        assertThat(emergencies.oneOf(stranger, id)).isEmpty();
        Emergency one = emergencies.oneOf(manager, id).orElseThrow();
        assertThat(emergencies.lookedAt(manager, one)).isTrue();
        assertThat(emergencies.lookedAt(manager, one)).as("again").isFalse();
        assertThat(emergencies.waiting(manager)).isZero();
        assertThat(emergencies.newest(manager)).extracting(Emergency::lookedBy).containsExactly(manager.userId());
    }

    @Test
    void keepsTheReasonEncryptedAndForTwoHours() {
        Emergency opened = opened(colleague).orElseThrow();

        assertThat(Duration.between(opened.openedAt(), opened.endsAt())).isEqualTo(Duration.ofHours(2));
        assertThat(jdbc.sql("select words from emergency_access where id = :id")
                        .param("id", opened.id())
                        .query(String.class)
                        .single())
                .doesNotContain("tears");
    }

    private Optional<Emergency> opened(Actor actor) {
        return emergencies.open(actor, witness, Why.SAFETY, "She rang in tears").map(EmergencyAccess.Opened::emergency);
    }

    private boolean listed(Actor actor) {
        CaseScope scope = CaseScope.of(actor);
        return jdbc.sql("select count(*) from witness_cases c where c.id = :id and " + scope.on("c.id"))
                        .params(scope.params())
                        .param("id", witness)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Actor somebody(UUID organisation, Role role) {
        String username = role.word() + UUID.randomUUID().toString().substring(0, 8);
        UUID id =
                people.addUser(new NewUser(username, "Somebody", null, organisation, Set.of(role), "a long password"));
        return people.byId(id).orElseThrow();
    }
}
