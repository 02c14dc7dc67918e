package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers count begins with: an open case once for each organisation that has a part in it. */
@Tables
class OpenCasesTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 20);

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private OpenCases open;

    private final Random random = new Random(20_261_127);

    private UUID service;
    private UUID police;
    private CountedCases cases;

    @BeforeEach
    void organisations() {
        cases = new CountedCases(database);
        service = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        police = people.addOrganisation("Police", OrganisationKind.POLICE);
        entities.flush();
    }

    @Test
    void anOrganisationHasACaseOnceHoweverManyRolesItHasThere() {
        UUID witness = cases.witness("TRIAL", SINCE);
        cases.relate(witness, Role.POLICE_OIC, police, null);
        cases.relate(witness, Role.ADVOCATE, service, null);
        cases.relate(witness, Role.MANAGER, service, null);

        assertThat(kept(witness))
                .isEqualTo(2)
                .isEqualTo(database.sql("select count(distinct organisation_id) from case_relations where case_id = ?")
                        .param(witness)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aCaseThatIsMovedOrClosedIsKeptAsItIs() {
        UUID witness = cases.witness("REFERRAL", SINCE);
        cases.relate(witness, Role.ADVOCATE, service, null);

        becomes(witness, "TRIAL", SINCE.plusDays(3));
        assertThat(line(witness)).isEqualTo(tuple("TRIAL", SINCE.plusDays(3), true));

        becomes(witness, "CLOSED", SINCE.plusDays(9));
        assertThat(kept(witness)).isZero();
    }

    @Test
    void onlyWhoGivesTheAdvocateIsSaidToDoSo() {
        UUID witness = cases.witness("TRIAL", SINCE);
        cases.relate(witness, Role.POLICE_OIC, police, null);

        assertThat(line(witness)).isEqualTo(tuple("TRIAL", SINCE, false));
    }

    /** The shortcut and the policy agree on every person and case, walls and closed cases among them. */
    @Test
    void amongThemAPersonFindsExactlyTheOpenCasesThatThePolicyOpens() {
        List<Actor> everybody = Stream.of(service, police)
                .flatMap(organisation -> Stream.of(Role.ADVOCATE, Role.ADVOCATE, Role.POLICE_OIC, Role.MANAGER)
                        .map(role -> person(organisation, role)))
                .toList();
        List<UUID> all = Stream.generate(() -> randomCase(everybody)).limit(60).toList();
        int seen = 0;
        for (Actor one : everybody) {
            Set<UUID> allowed = all.stream()
                    .filter(it -> policy.mayOpen(one, it) && kept(it) > 0)
                    .collect(Collectors.toSet());

            assertThat(found(one)).isEqualTo(allowed);
            seen += allowed.size();
        }
        assertThat(seen).isBetween(everybody.size(), everybody.size() * all.size() / 2);
    }

    /** What Hibernate has not written yet would not be read. */
    @Test
    void whatTheTransactionHasChangedIsWrittenBeforeItIsRead() {
        EntityManager unwritten = mock(EntityManager.class);
        JdbcClient tables = mock(JdbcClient.class, Mockito.RETURNS_DEEP_STUBS);

        new OpenCases(tables, unwritten).keep(UUID.randomUUID());

        InOrder order = inOrder(unwritten, tables);
        order.verify(unwritten).flush();
        order.verify(tables, Mockito.times(2)).sql(Mockito.anyString());
    }

    private Actor person(UUID organisation, Role role) {
        String name = role.word() + UUID.randomUUID();
        UUID id =
                people.addUser(new NewUser(name, "Somebody", null, organisation, EnumSet.of(role), "a long password"));
        return people.byId(id).orElseThrow();
    }

    private UUID randomCase(List<Actor> everybody) {
        UUID witness = cases.witness(random.nextInt(4) == 0 ? "CLOSED" : "TRIAL", SINCE);
        for (Role role : List.of(Role.ADVOCATE, Role.POLICE_OIC)) {
            UUID organisation = random.nextBoolean() ? service : police;
            List<UUID> team = everybody.stream()
                    .filter(it -> it.is(role) && it.organisationId().equals(organisation))
                    .map(Actor::userId)
                    .toList();
            relations.relate(
                    witness, role, organisation, random.nextInt(3) == 0 ? null : team.get(random.nextInt(team.size())));
        }
        open.keep(witness);
        if (random.nextInt(3) == 0) {
            UUID behind = everybody.get(random.nextInt(everybody.size())).userId();
            database.sql(
                            "insert into case_walls (id, case_id, user_id, reason, put_up_by, put_up_at) values (?, ?, ?, 'x', ?, ?)")
                    .params(UUID.randomUUID(), witness, behind, behind, SINCE.atStartOfDay())
                    .update();
        }
        entities.clear();
        return witness;
    }

    private Set<UUID> found(Actor actor) {
        CasesAsked asked = CasesAsked.all(actor);
        return new HashSet<>(database.sql("select p.case_id from open_cases p where " + asked.ofOpen("p"))
                .params(asked.params())
                .query(UUID.class)
                .list());
    }

    private void becomes(UUID witness, String stage, LocalDate since) {
        database.sql("update witness_cases set stage = ?, stage_since = ? where id = ?")
                .params(stage, since, witness)
                .update();
        open.keep(witness);
    }

    private int kept(UUID witness) {
        return database.sql("select count(*) from open_cases where case_id = ?")
                .param(witness)
                .query(Integer.class)
                .single();
    }

    private Tuple line(UUID witness) {
        return database.sql("select stage, stage_since, gives_advocate from open_cases where case_id = ?")
                .param(witness)
                .query((row, n) -> tuple(
                        row.getString("stage"),
                        row.getObject("stage_since", LocalDate.class),
                        row.getBoolean("gives_advocate")))
                .single();
    }
}
