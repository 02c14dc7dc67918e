package org.alongside.decisions.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.cases.Run;
import org.alongside.decisions.Kept;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that were kept, as SQL: written once, in one statement a step, and never changed. Facts and rules are ciphertext. */
@Component
public class KeptRows {

    private static final String INSERT = """
            insert into kept_decisions
                (id, version, case_id, run_id, decision, table_version, facts, fired_rules, decided_on, decided_at) values\s""";

    private static final String NEWEST = """
            select k.* from kept_decisions k
             where k.case_id = :case and k.decision = :decision and k.decided_at =
                   (select max(l.decided_at) from kept_decisions l where l.decision = :decision and l.case_id = :case)
             order by k.id""";

    private static final String NEWEST_OF_RUN = """
            select k.* from kept_decisions k
             where k.case_id = :case and k.run_id = :run and k.decision = :decision and k.decided_at =
                   (select max(l.decided_at) from kept_decisions l
                     where l.decision = :decision and l.case_id = :case and l.run_id = :run)
             order by k.id""";

    private static final String NEWEST_OF_OPEN_CASES = """
            select k.*, c.reference from kept_decisions k join witness_cases c on c.id = k.case_id
             where k.decision = :decision and c.closed_on is null
               and (k.case_id > :case or (k.case_id = :case and k.id > :after))
               and k.decided_at =
                   (select max(l.decided_at) from kept_decisions l where l.decision = :decision and l.case_id = k.case_id)
             order by k.case_id, k.id limit :rows""";

    private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<FiredRule>> RULES = new TypeReference<>() {};

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    KeptRows(JdbcClient database, FieldCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** Keeps the answers that a step got, all at once. */
    public void add(Run run, List<Kept> answers) {
        if (answers.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(answers.size(), "(?, 0, ?, ?, ?, ?, ?, ?, ?, ?)"));
        var insert = database.sql(INSERT + rows);
        for (Kept kept : answers) {
            insert = insert.param(kept.id())
                    .param(run.caseId())
                    .param(run.id())
                    .param(kept.decision())
                    .param(kept.version())
                    .param(cipher.encrypt(written(new TreeMap<>(kept.facts())), PersonalColumn.FACTS.of(kept.id())))
                    .param(cipher.encrypt(written(kept.rules()), PersonalColumn.FIRED_RULES.of(kept.id())))
                    .param(kept.decidedOn())
                    .param(kept.decidedAt().atOffset(ZoneOffset.UTC).toLocalDateTime());
        }
        insert.update();
    }

    /** Every answer of a case, the oldest first. */
    public List<Kept> of(UUID caseId) {
        return database.sql("select * from kept_decisions where case_id = :case order by decided_at, id")
                .param("case", caseId)
                .query((row, n) -> kept(row))
                .list();
    }

    /** What a table said last about a case: several answers where one step asked it several times. */
    public List<Kept> newest(UUID caseId, String decision) {
        return database.sql(NEWEST)
                .param("case", caseId)
                .param("decision", decision)
                .query((row, n) -> kept(row))
                .list();
    }

    /** What a table said last in one run of a process of a case. */
    public List<Kept> newest(Run run, String decision) {
        return database.sql(NEWEST_OF_RUN)
                .param("case", run.caseId())
                .param("run", run.id())
                .param("decision", decision)
                .query((row, n) -> kept(row))
                .list();
    }

    /** What a table said last about each open case, in the order of the cases, after a position. */
    List<OfCase> newestOfOpenCases(String decision, UUID afterCase, UUID after, int rows) {
        return database.sql(NEWEST_OF_OPEN_CASES)
                .param("decision", decision)
                .param("case", afterCase)
                .param("after", after)
                .param("rows", rows)
                .query((row, n) -> new OfCase(
                        row.getObject("case_id", UUID.class),
                        row.getString("reference"),
                        row.getObject("id", UUID.class),
                        facts(row)))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("decision"),
                row.getString("table_version"),
                facts(row),
                read(rules(row), RULES),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** The first answers that were ever kept have their rules in the clear, as a JSON list, which no ciphertext looks like. */
    private String rules(ResultSet row) throws SQLException {
        String rules = row.getString("fired_rules");
        return rules.startsWith("[")
                ? rules
                : cipher.decrypt(rules, PersonalColumn.FIRED_RULES.of(row.getObject("id", UUID.class)));
    }

    private Map<String, @Nullable Object> facts(ResultSet row) throws SQLException {
        return read(
                cipher.decrypt(row.getString("facts"), PersonalColumn.FACTS.of(row.getObject("id", UUID.class))),
                FACTS);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // the cause would quote the facts, which may be about a person
            throw new IllegalStateException("A decision's facts or rules cannot be written as JSON");
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept decision's facts or rules cannot be read as JSON");
        }
    }

    /** What was known of a case when a table was last asked about it. */
    record OfCase(UUID caseId, String reference, UUID id, Map<String, @Nullable Object> facts) {}
}
