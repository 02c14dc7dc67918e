package org.alongside.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CannotAllocate;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseScope;
import org.alongside.access.NewUser;
import org.alongside.access.NotFound;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.access.Walls.Reason;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wall beats every role, goes up by one hand and comes down by two. */
@Tables
class WallsTest {

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Walls walls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private final UUID witness = UUID.randomUUID();
    private Actor advocate;
    private Actor manager;
    private Actor another;

    @BeforeEach
    void aCaseOfOneAdvocate() {
        UUID service = people.addOrganisation("Service " + witness, OrganisationKind.SERVICE);
        advocate = somebody(service, Role.ADVOCATE);
        manager = somebody(service, Role.MANAGER);
        another = somebody(service, Role.MANAGER);
        jdbc.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', 'x', 'x', 'x', :day, :day, :id)""")
                .param("id", witness)
                .param("reference", witness.toString().substring(0, 11))
                .param("day", LocalDate.of(2026, 3, 2))
                .update();
        relations.relate(witness, Role.ADVOCATE, service, advocate.userId());
    }

    @Test
    void hidesTheCaseFromWhoeverIsBehindItAndGivesItBackToTheTeam() {
        walls.putUp(witness, advocate.userId(), Reason.DECLARED, advocate.userId());
        walls.putUp(witness, manager.userId(), Reason.ADDED, another.userId());

        assertThat(sees(advocate)).isFalse();
        assertThat(sees(manager)).isFalse();
        assertThat(sees(another)).isTrue();
        assertThat(relations.on(witness, Role.ADVOCATE).map(Relation::userId)).isEmpty();
        assertThatThrownBy(() -> relations.allocate(witness, Role.ADVOCATE, advocate.userId()))
                .isInstanceOf(CannotAllocate.class);
    }

    @Test
    void comesDownOnlyByTwoPeople() {
        walls.putUp(witness, advocate.userId(), Reason.ADDED, manager.userId());
        UUID wall = walls.around(witness).get(0).id();

        assertThat(walls.remove(witness, wall, manager.userId())).isFalse();
        assertThat(walls.remove(witness, wall, manager.userId())).as("again").isFalse();
        assertThat(sees(advocate)).isFalse();
        assertThat(walls.remove(witness, wall, another.userId())).isTrue();
        assertThat(sees(advocate)).isTrue();
        assertThatThrownBy(() -> walls.remove(witness, wall, manager.userId())).isInstanceOf(NotFound.class);
    }

    @Test
    void standsOnceForEachReasonHoweverOftenItIsPutUp() {
        walls.putUp(witness, advocate.userId(), Reason.DECLARED, advocate.userId());
        walls.putUp(witness, advocate.userId(), Reason.DECLARED, manager.userId());
        walls.putUp(witness, advocate.userId(), Reason.ADDED, manager.userId());
        walls.derive(witness, advocate.userId(), Reason.NAMED, "accused");
        walls.derive(witness, advocate.userId(), Reason.NAMED, "witness");

        assertThat(walls.around(witness))
                .extracting(Walls.Wall::reason)
                .containsExactlyInAnyOrder(Reason.DECLARED, Reason.ADDED, Reason.NAMED);
    }

    @Test
    void aDeclarationOutlastsTheWallOfANamesake() {
        walls.derive(witness, advocate.userId(), Reason.NAMED, "accused");
        walls.putUp(witness, advocate.userId(), Reason.DECLARED, manager.userId());

        takeDown(Reason.NAMED);
        assertThat(sees(advocate)).isFalse();
        takeDown(Reason.DECLARED);
        assertThat(sees(advocate)).isTrue();
    }

    private void takeDown(Reason reason) {
        UUID wall = walls.around(witness).stream()
                .filter(it -> it.reason() == reason)
                .map(Walls.Wall::id)
                .findFirst()
                .orElseThrow();
        walls.remove(witness, wall, manager.userId());
        assertThat(walls.remove(witness, wall, another.userId())).isTrue();
    }

    /** The policy and the condition inside lists have to agree. */
    private boolean sees(Actor actor) {
        entities.flush();
        entities.clear(); // who looks does so in a request of their own
        CaseScope scope = CaseScope.of(actor);
        boolean listed = jdbc.sql("select count(*) from witness_cases c where c.id = :id and " + scope.on("c.id"))
                        .params(scope.params())
                        .param("id", witness)
                        .query(Integer.class)
                        .single()
                == 1;
        assertThat(policy.mayOpen(actor, witness)).isEqualTo(listed);
        return listed;
    }

    private Actor somebody(UUID organisation, Role role) {
        String username = role.word() + UUID.randomUUID().toString().substring(0, 8);
        UUID id =
                people.addUser(new NewUser(username, "Somebody", null, organisation, Set.of(role), "a long password"));
        return people.byId(id).orElseThrow();
    }
}
