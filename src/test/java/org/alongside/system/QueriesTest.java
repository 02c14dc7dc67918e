package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.domain.Organisation;
import org.alongside.cases.CaseList;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.cases.Rounds;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.journey.domain.ImportBatches;
import org.alongside.journey.domain.OpenedCases;
import org.alongside.testing.Samples;
import org.alongside.testing.Tables;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.alongside.work.WorkStatus;
import org.alongside.work.domain.Queue;
import org.alongside.work.domain.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The SQL that is written by hand, and what the tables themselves refuse. */
@Tables
class QueriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int MANY = 60;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private CaseList caseList;

    @Autowired
    private WorkList workList;

    @Autowired
    private CasePeople casePeople;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ImportBatches batches;

    @Autowired
    private OpenedCases opened;

    private Samples samples;
    private UUID harbour;
    private Actor advocate;

    @BeforeEach
    void aTeam() {
        samples = new Samples(entities);
        harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        advocate = Actors.in(harbour, Role.ADVOCATE);
    }

    @Test
    void readsOnlyWhatIsCommittedAndNothingBefore() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(connections);

        assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    void pagesOfCasesOfOneDayShowEachOnce() {
        List<UUID> all = IntStream.range(0, MANY).mapToObj(this::aCase).toList();

        List<UUID> read = new ArrayList<>();
        CaseList.Page page = caseList.page(advocate, null, null);
        read.addAll(page.rows().stream().map(CaseList.Row::id).toList());
        while (page.next().isPresent()) {
            page = caseList.page(advocate, null, page.next().get());
            read.addAll(page.rows().stream().map(CaseList.Row::id).toList());
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.rows().get(0).youngPerson()).isEqualTo(Samples.SECRET + " " + Samples.SECRET);
        assertThat(caseList.page(Actors.in(UUID.randomUUID(), Role.ADVOCATE), null, null)
                        .rows())
                .isEmpty();
    }

    @Test
    void pagesOfTasksThatAreDueOnOneDayShowEachOnce() {
        UUID witness = aCase(0);
        List<UUID> all =
                IntStream.range(0, MANY).mapToObj(n -> aTask(witness, n, null)).toList();
        UUID mine = aTask(witness, MANY, advocate.userId());

        List<UUID> read = new ArrayList<>();
        ListQuery team = ListQuery.of(ListTab.TEAM);
        WorkList.Page page = workList.page(advocate, team, null);
        read.addAll(page.rows().stream().map(WorkList.Row::id).toList());
        while (page.next().isPresent()) {
            page = workList.page(advocate, team, page.next().get());
            read.addAll(page.rows().stream().map(WorkList.Row::id).toList());
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(workList.page(advocate, ListQuery.of(ListTab.MINE), null).rows())
                .extracting(WorkList.Row::id)
                .containsExactly(mine);
        assertThat(workList.counts(advocate, team).tabs())
                .containsEntry(ListTab.TEAM, MANY)
                .containsEntry(ListTab.MINE, 1);
    }

    @Test
    void aReferenceOrAnImportKeyBelongsToOneCase() {
        aCase(1);

        assertThatThrownBy(
                        () -> database.sql("""
                                        insert into witness_cases (id, version, reference, stage, given_name, family_name,
                                                date_of_birth, import_key, opened_on, stage_since, organisation_id)
                                        select :id, version, 'AL-OTHER', stage, given_name, family_name,
                                                date_of_birth, import_key, opened_on, stage_since, organisation_id from witness_cases""").param("id", UUID.randomUUID()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void namesThatDifferInAnAccentOrInCaseAreDifferentNames() {
        Stream.of("Zoe", "Zo\u00eb", "zoe", "Zo\u00eb \uD83D\uDE00", "Zo\u00eb \uD83D\uDE03")
                .forEach(name -> samples.saved(Organisation.class, Map.of("name", name)));

        assertThat(database.sql("select name from organisations where name = 'Zoe'")
                        .query(String.class)
                        .list())
                .containsExactly("Zoe");
        assertThatThrownBy(() -> samples.saved(Organisation.class, Map.of("name", "Zoe")))
                .hasStackTraceContaining("onstraint");
    }

    @Test
    void keepsThePeopleAroundAYoungPersonAndTheNewestSafeContact() {
        UUID witness = aCase(1);
        casePeople.add(witness, "carer", Samples.SECRET, null);
        casePeople.add(witness, "socialWorker", "Sam", Samples.SECRET);
        contacts.keep(witness, new SafeContact("letter", null, false, false, false));
        var newest = new SafeContact("email", Samples.SECRET, true, true, false);
        contacts.keep(witness, newest);

        assertThat(casePeople.of(witness))
                .containsExactly(
                        new CasePerson("carer", Samples.SECRET, null),
                        new CasePerson("socialWorker", "Sam", Samples.SECRET));
        assertThat(contacts.of(witness)).contains(newest);
    }

    @Test
    void countsRoundsByLoop() {
        UUID witness = aCase(1);
        rounds.count(witness, "countMove");
        rounds.count(witness, "countMove");
        rounds.count(witness, "countRetrial");

        assertThat(rounds.of(witness)).containsExactly(Map.entry("countMove", 2), Map.entry("countRetrial", 1));
        assertThat(rounds.of(witness, "countInterview")).isZero();
    }

    @Test
    void keepsAnUploadForItsOwnerAlone() {
        UUID id = batches.keep(Samples.SECRET.repeat(20_000), advocate.userId());

        assertThat(batches.find(id, advocate.userId())).contains(Samples.SECRET.repeat(20_000));
        assertThat(batches.find(id, UUID.randomUUID())).isEmpty();
        batches.drop(id, advocate.userId());
        assertThat(batches.find(id, advocate.userId())).isEmpty();
    }

    @Test
    void aCaseloadThatNobodyCameBackToGoesByItself() {
        UUID waiting = batches.keep(Samples.SECRET, advocate.userId());

        batches.dropExpired();

        assertThat(batches.find(waiting, advocate.userId())).isPresent();
        entities.createNativeQuery("update import_batches set expires_at = timestamp '2026-01-01 00:00:00'")
                .executeUpdate();
        batches.dropExpired();
        assertThat(entities.createNativeQuery("select 1 from import_batches").getResultList())
                .isEmpty();
    }

    @Test
    void knowsReferralsOfManyKeysAtOnce() {
        List<String> keys = IntStream.range(0, 600).mapToObj(n -> "key-" + n).toList();
        aCase(7);
        aCase(599);

        assertThat(opened.references(keys)).containsOnlyKeys("key-7", "key-599");
        assertThat(opened.reference("key-8")).isEmpty();
    }

    private UUID aCase(int number) {
        WitnessCase witness = samples.saved(
                WitnessCase.class,
                Map.of(
                        "reference",
                        "AL-%04d".formatted(number),
                        "importKey",
                        "key-" + number,
                        "organisationId",
                        harbour,
                        "openedOn",
                        DAY));
        UUID id = (UUID) Samples.value(witness, "id");
        relations.relate(id, Role.ADVOCATE, harbour, null);
        entities.flush();
        return id;
    }

    private UUID aTask(UUID witness, int number, UUID assignee) {
        Map<String, Object> own = new HashMap<>(Map.of(
                "caseId",
                witness,
                "engineTaskId",
                "task-" + number,
                "role",
                Role.ADVOCATE,
                "organisationId",
                harbour,
                "queue",
                Queue.of(Role.ADVOCATE, harbour),
                "status",
                WorkStatus.OPEN,
                "dueOn",
                DAY));
        own.put("assigneeId", assignee);
        return (UUID) Samples.value(samples.saved(WorkItem.class, own), "id");
    }
}
