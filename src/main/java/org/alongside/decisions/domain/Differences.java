package org.alongside.decisions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a draft would change, a row for each open case whose answer would be another. Which rules, is ciphertext. */
@Component
public class Differences {

    private static final String IN_WORDS = "=";

    private static final String PAGE = """
            select id, case_reference, rules from draft_differences
             where draft_id = :draft and %s and (case_reference > :reference or (case_reference = :reference and id > :after))
             order by case_reference, id limit :rows""";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final FieldCipher cipher;

    Differences(JdbcClient database, JdbcTemplate batches, FieldCipher cipher) {
        this.database = database;
        this.batches = batches;
        this.cipher = cipher;
    }

    /** The cases after a position, in the order of their references; none that a wall hides from the reader. */
    @Transactional(readOnly = true)
    public List<OfCase> page(Actor reader, UUID draft, String afterReference, UUID after, int rows) {
        CaseScope scope = CaseScope.ofReferences(reader);
        return database.sql(PAGE.formatted(scope.on("case_id")))
                .params(scope.params())
                .param("draft", draft)
                .param("reference", afterReference)
                .param("after", after)
                .param("rows", rows)
                .query((row, n) -> ofCase(row))
                .list();
    }

    void forget(UUID draft) {
        database.sql("delete from draft_differences where draft_id = ?")
                .param(draft)
                .update();
    }

    void add(UUID draft, List<Found> found) {
        batches.batchUpdate(
                "insert into draft_differences (id, draft_id, case_id, case_reference, rules) values (?, ?, ?, ?, ?)",
                found.stream().map(it -> row(draft, it)).toList());
    }

    private Object[] row(UUID draft, Found found) {
        UUID id = Ids.next();
        String rules = cipher.encrypt(written(found.changes), PersonalColumn.DRAFT_DIFFERENCE.of(id));
        return new Object[] {id, draft, found.caseId, found.reference, rules};
    }

    private OfCase ofCase(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OfCase(
                id,
                row.getString("case_reference"),
                changes(cipher.decrypt(row.getString("rules"), PersonalColumn.DRAFT_DIFFERENCE.of(id))));
    }

    /** One line an answer: the rules before, an arrow, the rules after (ids of rules hold no blank); or an equals sign and a sentence. */
    private static String written(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        changes.forEach(it -> lines.add(
                it.words.isEmpty()
                        ? String.join(" ", it.before) + ">" + String.join(" ", it.after)
                        : IN_WORDS + it.words));
        return String.join("\n", lines);
    }

    private static List<Change> changes(String text) {
        return text.lines()
                .map(line -> line.startsWith(IN_WORDS)
                        ? Change.inWords(line.substring(IN_WORDS.length()))
                        : Change.ofRules(ids(line, 0), ids(line, 1)))
                .toList();
    }

    private static List<String> ids(String line, int side) {
        String[] sides = line.split(">", -1);
        return Arrays.stream(sides[side].split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    /**
     * One thing that would be otherwise.
     *
     * @param before the rules that fire now
     * @param after the rules that would fire
     * @param words the change as a sentence of one line, where it is not one of rules; otherwise empty
     */
    public record Change(List<String> before, List<String> after, String words) {

        public static Change ofRules(List<String> before, List<String> after) {
            return new Change(before, after, "");
        }

        public static Change inWords(String words) {
            return new Change(List.of(), List.of(), words);
        }
    }

    /** What would change for one case. */
    public record OfCase(UUID id, String reference, List<Change> changes) {}

    /** A case of which something would change, as it was just found. */
    record Found(UUID caseId, String reference, List<Change> changes) {}
}
