package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.alongside.access.FieldCipher;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is listed and counted begins with: a case once for each organisation that has a part in it. */
@Tables
class CasePartsTest {

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
    private CaseList list;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private CaseParts parts;

    private final Random random = new Random(20_261_127);

    private UUID service;
    private UUID police;

    @BeforeEach
    void organisations() {
        service = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        police = people.addOrganisation("Police", OrganisationKind.POLICE);
        entities.flush();
    }

    @Test
    void anOrganisationHasACaseOnceHoweverManyRolesItHasThere() {
        UUID witness = witness("TRIAL", SINCE);
        relate(witness, Role.POLICE_OIC, police, null);
        relate(witness, Role.ADVOCATE, service, null);
        relate(witness, Role.MANAGER, service, null);

        assertThat(kept(witness))
                .isEqualTo(2)
                .isEqualTo(database.sql("select count(distinct organisation_id) from case_relations where case_id = ?")
                        .param(witness)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aCaseThatIsMovedOrClosedIsKeptAsItIs() {
        UUID witness = witness("REFERRAL", SINCE);
        relate(witness, Role.ADVOCATE, service, null);

        becomes(witness, "TRIAL", SINCE.plusDays(3));
        assertThat(line(witness)).isEqualTo(tuple("TRIAL", SINCE.plusDays(3), true));

        becomes(witness, "CLOSED", SINCE.plusDays(9));
        assertThat(line(witness)).isEqualTo(tuple("CLOSED", SINCE.plusDays(9), true));
    }

    @Test
    void onlyWhoGivesTheAdvocateIsSaidToDoSo() {
        UUID witness = witness("TRIAL", SINCE);
        relate(witness, Role.POLICE_OIC, police, null);

        assertThat(line(witness)).isEqualTo(tuple("TRIAL", SINCE, false));
    }

    /** The shortcut and the policy agree on every person and case; pages of cases are those cases, each once and the newest first. */
    @Test
    void amongThemAPersonFindsExactlyTheCasePartsThatThePolicyOpens() {
        List<Actor> everybody = Stream.of(service, police)
                .flatMap(organisation -> Stream.of(Role.ADVOCATE, Role.ADVOCATE, Role.POLICE_OIC, Role.MANAGER)
                        .map(role -> person(organisation, role)))
                .toList();
        List<UUID> all = Stream.generate(() -> randomCase(everybody)).limit(60).toList();
        int seen = 0;
        for (Actor one : everybody) {
            Set<UUID> allowed =
                    all.stream().filter(it -> policy.mayOpen(one, it)).collect(Collectors.toSet());

            assertThat(found(one)).isEqualTo(allowed);
            assertThat(listed(one, null)).containsExactlyInAnyOrderElementsOf(allowed);
            assertThat(listed(one, Stage.CLOSED))
                    .containsExactlyInAnyOrderElementsOf(
                            allowed.stream().filter(this::isClosed).toList());
            seen += allowed.size();
        }
        assertThat(seen).isBetween(everybody.size(), everybody.size() * all.size() - 1);
    }

    /** What Hibernate has not written yet would not be read. */
    @Test
    void whatTheTransactionHasChangedIsWrittenBeforeItIsRead() {
        EntityManager unwritten = mock(EntityManager.class);
        JdbcClient tables = mock(JdbcClient.class, Mockito.RETURNS_DEEP_STUBS);

        new CaseParts(tables, unwritten).keep(UUID.randomUUID());

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
        UUID witness = witness(random.nextInt(4) == 0 ? "CLOSED" : "TRIAL", SINCE);
        for (Role role : List.of(Role.ADVOCATE, Role.POLICE_OIC)) {
            UUID organisation = random.nextBoolean() ? service : police;
            List<UUID> team = everybody.stream()
                    .filter(it -> it.is(role) && it.organisationId().equals(organisation))
                    .map(Actor::userId)
                    .toList();
            relations.relate(
                    witness, role, organisation, random.nextInt(3) == 0 ? null : team.get(random.nextInt(team.size())));
        }
        parts.keep(witness);
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

    private List<UUID> listed(Actor actor, @Nullable Stage stage) {
        List<CaseList.Row> rows = new ArrayList<>();
        CaseList.Page page = list.page(actor, stage, null);
        rows.addAll(page.rows());
        while (page.next().isPresent()) {
            page = list.page(actor, stage, page.next().get());
            rows.addAll(page.rows());
        }
        assertThat(rows).extracting(CaseList.Row::openedOn).isSortedAccordingTo(Comparator.reverseOrder());
        return rows.stream().map(CaseList.Row::id).toList();
    }

    private boolean isClosed(UUID witness) {
        return line(witness).toList().get(0).equals("CLOSED");
    }

    private Set<UUID> found(Actor actor) {
        CaseScope scope = CaseScope.of(actor);
        return new HashSet<>(
                database.sql("select p.case_id from case_parts p where p.organisation_id = :organisation and "
                                + scope.ofRelated("p.case_id"))
                        .params(scope.params())
                        .param("organisation", actor.organisationId())
                        .query(UUID.class)
                        .list());
    }

    private void becomes(UUID witness, String stage, LocalDate since) {
        database.sql("update witness_cases set stage = ?, stage_since = ? where id = ?")
                .params(stage, since, witness)
                .update();
        parts.keep(witness);
    }

    private int kept(UUID witness) {
        return database.sql("select count(*) from case_parts where case_id = ?")
                .param(witness)
                .query(Integer.class)
                .single();
    }

    private UUID witness(String stage, LocalDate since) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (?, 0, ?, ?, ?, ?, 'x', ?, ?, ?)""")
                .params(
                        id,
                        id.toString().substring(0, 12),
                        stage,
                        cipher.encrypt("Robin", PersonalColumn.CASE_GIVEN_NAME.of(id)),
                        cipher.encrypt("Example", PersonalColumn.CASE_FAMILY_NAME.of(id)),
                        SINCE.minusDays(random.nextInt(9)),
                        since,
                        id)
                .update();
        return id;
    }

    private void relate(UUID witness, Role role, UUID organisation, @Nullable UUID user) {
        relations.relate(witness, role, organisation, user);
        parts.keep(witness);
    }

    private Tuple line(UUID witness) {
        return database.sql(
                        "select distinct stage, stage_since, gives_advocate from case_parts where case_id = ? order by gives_advocate desc limit 1")
                .param(witness)
                .query((row, n) -> tuple(
                        row.getString("stage"),
                        row.getObject("stage_since", LocalDate.class),
                        row.getBoolean("gives_advocate")))
                .single();
    }
}
