package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.access.Actors;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.Run;
import org.alongside.cases.domain.Note;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.testing.Samples;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What anybody may record at any time is for those for whom it was on the day it was written. */
@Tables
class KeptSectionsTest {

    @Autowired
    private CaseRecords records;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    private final AnswerReaders readers = new AnswerReaders();
    private UUID witness;
    private UUID writer;

    @BeforeEach
    void anAdvocateAndACase() {
        witness = (UUID) Samples.value(new Samples(entities).saved(WitnessCase.class, Map.of()), "id");
        writer = somebody(Role.ADVOCATE);
    }

    @Test
    void whoTakesOnAnotherRoleNeitherOpensNorClosesWhatTheyWrote() {
        RecordView before = recorded("raise-concern");
        people.changeRoles(writer, Set.of(Role.POLICE_OIC));
        RecordView after = recorded("raise-concern");

        assertThat(readers.mayRead(Actors.onCase(Role.ADVOCATE), before)).isTrue();
        assertThat(readers.mayRead(Actors.onCase(Role.CPS_CASEWORKER), before)).isFalse();
        assertThat(readers.mayRead(Actors.onCase(Role.ADVOCATE), after)).isFalse();
        assertThat(readers.mayRead(Actors.onCase(Role.CPS_CASEWORKER), after)).isTrue();
    }

    @Test
    void whatAFormSaysByItselfIsNotKeptWithIt() {
        assertThat(recorded("decide-charge").section()).isNull();
    }

    @Test
    void whatIsFromBeforeIsWhereItsWriterWritesNow() throws Exception {
        UUID concern = recorded("raise-concern").id();
        UUID charge = recorded("decide-charge").id();
        writer = somebody(Role.MANAGER, Role.CPS_REVIEWER);
        UUID lawyers = recorded("raise-concern").id();
        UUID note = note(writer);
        writer = somebody(Role.AUDITOR);
        UUID nobodys = recorded("raise-concern").id();
        entities.flush();
        database.sql("update case_records set section = null").update();
        database.sql("update case_notes set section = null").update();

        migrates();

        assertThat(section("case_records", concern)).isEqualTo("SUPPORT");
        assertThat(section("case_records", charge)).isEqualTo("nobody");
        assertThat(section("case_records", lawyers)).isEqualTo("EVIDENCE");
        assertThat(section("case_notes", note)).isEqualTo("EVIDENCE");
        assertThat(section("case_records", nobodys)).isEqualTo("nobody");
    }

    private void migrates() throws Exception {
        Connection connection = DataSourceUtils.getConnection(connections);
        ScriptUtils.executeSqlScript(
                connection, new ClassPathResource("db/migration/common/V631__sections_of_earlier_records.sql"));
    }

    private RecordView recorded(String form) {
        UUID id = records.keep(Run.outside(witness), new Source(form, form, "1"), Answers.NONE, writer);
        entities.flush();
        entities.clear();
        return records.find(witness, id).orElseThrow();
    }

    private UUID note(UUID by) {
        var note = new Samples(entities)
                .saved(Note.class, Map.of("caseId", witness, "writtenBy", by, "section", Section.GENERAL));
        return (UUID) Samples.value(note, "id");
    }

    private String section(String table, UUID id) {
        return database.sql("select coalesce(section, 'nobody') from " + table + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private UUID somebody(Role... roles) {
        UUID organisation = people.addOrganisation("Harbour " + UUID.randomUUID(), OrganisationKind.SERVICE);
        return people.addUser(new NewUser(
                "u" + UUID.randomUUID(), "Sam Patel", null, organisation, Set.of(roles), "three unusual words"));
    }
}
