package org.alongside.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseScope;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists and single pages obey one rule: the condition inside a query and the policy agree on every person and case. */
@Tables
class CaseScopeTest {

    private static final int RELATIONS = 200;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private final Random random = new Random(20_260_302);
    private final List<Actor> actors = new ArrayList<>();
    private final Set<UUID> cases = new HashSet<>();

    @BeforeEach
    void peopleAndCases() {
        for (int i = 0; i < 4; i++) {
            addTeam(i);
        }
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(60).toList();
        for (int made = 0; made < RELATIONS; made++) {
            relateSomebodyTo(ids.get(random.nextInt(ids.size())));
        }
        cases.addAll(ids);
        entities.flush();
    }

    @Test
    void letsThroughExactlyTheCasesThatThePolicyOpens() {
        int seen = 0;
        for (Actor actor : actors) {
            Set<UUID> allowed =
                    cases.stream().filter(it -> policy.mayOpen(actor, it)).collect(Collectors.toSet());
            CaseScope scope = CaseScope.of(actor);
            assertThat(listed(scope, scope.on("c.case_id"))).isEqualTo(allowed);
            assertThat(listed(scope, scope.ofFound("c.case_id"))).isEqualTo(allowed);
            seen += allowed.size();
        }
        assertThat(seen).isBetween(1, actors.size() * cases.size() - 1);
    }

    @Test
    void whoHasDoneSomethingMayStillOpenWhatTheyMayOpen() {
        for (Actor actor : actors) {
            for (UUID witness : cases) {
                assertThat(policy.mayStillOpen(actor, witness)).isEqualTo(policy.mayOpen(actor, witness));
            }
        }
    }

    private Set<UUID> listed(CaseScope scope, String condition) {
        return jdbc.sql("select distinct c.case_id from case_relations c where " + condition)
                .params(scope.params())
                .query(UUID.class)
                .set();
    }

    private void addTeam(int number) {
        UUID organisation = people.addOrganisation("Organisation " + number, OrganisationKind.SERVICE);
        for (Role role : Role.values()) {
            for (int i = 0; i < 2; i++) {
                Set<Role> roles = EnumSet.of(role);
                if (role.doesCasework() && random.nextInt(3) == 0) {
                    roles.add(Role.ADVOCATE);
                }
                String username = role.word() + "-" + number + "-" + i;
                UUID id =
                        people.addUser(new NewUser(username, "Somebody", null, organisation, roles, "a long password"));
                actors.add(people.byId(id).orElseThrow());
            }
        }
    }

    private void relateSomebodyTo(UUID caseId) {
        Actor one = actors.get(random.nextInt(actors.size()));
        List<Role> carried =
                one.roles().stream().filter(Role::doesCasework).sorted().toList();
        if (carried.isEmpty()) {
            return;
        }
        Role role = carried.get(random.nextInt(carried.size()));
        relations.relate(caseId, role, one.organisationId(), random.nextBoolean() ? one.userId() : null);
        assertThat(relations.on(caseId, role).map(Relation::organisationId)).contains(one.organisationId());
        if (random.nextInt(4) == 0) {
            relations.askTeam(caseId, role);
        }
    }
}
