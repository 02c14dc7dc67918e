package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.access.crypto.FieldRewriting;
import org.alongside.access.crypto.FieldRewriting.Pass;
import org.alongside.cases.CasePeople;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.documents.domain.DocumentRows;
import org.alongside.testing.Samples;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever may write to the database cannot have one person's name, address or answers shown in another's place. */
@Tables
@ExtendWith(OutputCaptureExtension.class)
class BoundFieldsTest {

    private static final int PARTS = 23;
    private static final String BORN = "2011-11-24";

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private FieldRewriting rewriting;

    @Autowired
    private CasePeople people;

    @Autowired
    private DocumentRows documents;

    private Samples samples;

    @BeforeEach
    void noRows() {
        samples = new Samples(entities);
    }

    @ParameterizedTest
    @MethodSource("org.alongside.system.EveryEntityTest#encrypted")
    void whatWasMovedToAnotherRowIsNotShown(Class<?> type) {
        String table = type.getAnnotation(Table.class).name();
        UUID id = (UUID) Samples.value(samples.saved(type, Map.of()), "id");
        Samples.columns(type).stream().filter(Samples::isEncrypted).forEach(field -> {
            var column = PersonalColumn.of(table, field.getName().replaceAll("([A-Z])", "_$1"));
            String own = stored(column, id);
            put(column, id, cipher.encrypt("Zoë", column.of(UUID.randomUUID())));

            assertThatThrownBy(() -> entities.find(type, id))
                    .as(column.name())
                    .hasStackTraceContaining("does not open");

            put(column, id, own);
            assertThat(entities.find(type, id)).isNotNull();
        });
    }

    @Test
    void twoNamesThatWereSwappedAreBothNotShownAndTheLogNamesNobody(CapturedOutput log) {
        UUID first = savedCase();
        UUID second = savedCase();
        String given = stored(PersonalColumn.CASE_GIVEN_NAME, first);
        put(PersonalColumn.CASE_GIVEN_NAME, first, stored(PersonalColumn.CASE_GIVEN_NAME, second));
        put(PersonalColumn.CASE_GIVEN_NAME, second, given);

        assertThatThrownBy(() -> entities.find(WitnessCase.class, first)).hasStackTraceContaining("does not open");
        assertThatThrownBy(() -> entities.find(WitnessCase.class, second)).hasStackTraceContaining("does not open");
        assertThat(log).contains("ERROR").contains("witness_cases.given_name of " + first);
        assertThat(log.toString()).doesNotContain("told");
    }

    @Test
    void whatWasMovedToAnotherColumnOfTheRowIsNotShown() {
        UUID id = savedCase();
        put(PersonalColumn.CASE_GIVEN_NAME, id, stored(PersonalColumn.CASE_FAMILY_NAME, id));

        assertThatThrownBy(() -> entities.find(WitnessCase.class, id)).hasStackTraceContaining("does not open");
    }

    @Test
    void whatIsReadWithoutAnEntityIsBoundToo() {
        UUID caseId = savedCase();
        people.add(caseId, "mother", "Zoë", "07700 900001");
        UUID id = database.sql("select id from case_people where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        assertThat(people.of(caseId)).singleElement().extracting("contact").isEqualTo("07700 900001");

        put(PersonalColumn.CASE_PERSON_CONTACT, id, stored(PersonalColumn.CASE_PERSON_NAME, id));

        assertThatThrownBy(() -> people.of(caseId)).hasMessageContaining("does not open");
    }

    @Test
    void aRowThatNobodyChangedIsNotWrittenAnew() {
        UUID id = savedCase();
        Object version = version(id);
        entities.flush();
        assertThat(version(id)).isEqualTo(version);

        entities.clear();
        WitnessCase read = entities.find(WitnessCase.class, id);
        entities.flush();
        assertThat(version(id)).isEqualTo(version);

        read.knownToPoliceAs("12AB3456789");
        entities.flush();
        Object changed = version(id);
        entities.flush();
        assertThat(version(id)).isEqualTo(changed).isNotEqualTo(version);
        assertThat(read.urn()).isEqualTo("12AB3456789");
    }

    @Test
    void whatWasWrittenBeforeIsReadAndThenBound() {
        UUID id = savedCase();
        put(PersonalColumn.CASE_GIVEN_NAME, id, cipher.encrypt("Zoë"));
        assertThat(entities.find(WitnessCase.class, id).youngPerson().givenName())
                .isEqualTo("Zoë");
        Object version = version(id);
        entities.clear();

        assertThat(rewriting.rewriteAll()).isEqualTo(new Pass(1, 0));

        assertThat(stored(PersonalColumn.CASE_GIVEN_NAME, id)).startsWith(cipher.present());
        assertThat(entities.find(WitnessCase.class, id).youngPerson().givenName())
                .isEqualTo("Zoë");
        assertThat(version(id)).isEqualTo(version);
        assertThat(rewriting.rewriteAll()).isEqualTo(new Pass(0, 0));
    }

    @Test
    void thePassGoesOnAfterWhatDoesNotOpenAndThroughAllPartsOfADocument(CapturedOutput log) {
        UUID id = savedCase();
        put(PersonalColumn.CASE_URN, id, "AQ of another keyset");
        UUID document = UUID.randomUUID();
        database.sql("insert into documents (id, case_id, name, type, size, sha256, added_by, added_at, scan)"
                        + " values (?, ?, ?, 'PDF', 0, '', ?, ?, 'CLEAN')")
                .params(document, id, cipher.encrypt("name"), id, LocalDateTime.of(2026, 3, 2, 9, 0))
                .update();
        for (int part = 0; part < PARTS; part++) {
            database.sql("insert into document_parts (document_id, part, content) values (?, ?, ?)")
                    .params(document, part, cipher.encrypt("part " + part))
                    .update();
        }

        assertThat(rewriting.rewriteAll()).isEqualTo(new Pass(PARTS + 1, 1));

        assertThat(log).contains("witness_cases.urn of " + id);
        assertThat(cipher.decrypt(
                        documents.parts(document).get(PARTS - 1),
                        PersonalColumn.DOCUMENT_CONTENT.of(document, PARTS - 1)))
                .isEqualTo("part " + (PARTS - 1));
    }

    private UUID savedCase() {
        UUID id = UUID.randomUUID();
        String reference = id.toString().substring(0, 11);
        Map<String, Object> own = Map.of("id", id, "reference", reference, "importKey", reference, "dateOfBirth", BORN);
        samples.saved(WitnessCase.class, own);
        return id;
    }

    private Object version(UUID id) {
        return database.sql("select version from witness_cases where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private String stored(PersonalColumn column, UUID id) {
        return database.sql("select %s from %s where id = ?".formatted(column.column(), column.table()))
                .param(id)
                .query(String.class)
                .single();
    }

    private void put(PersonalColumn column, UUID id, String ciphertext) {
        int rows = database.sql("update %s set %s = ? where id = ?".formatted(column.table(), column.column()))
                .params(ciphertext, id)
                .update();
        assertThat(rows).isOne();
        entities.clear();
    }
}
