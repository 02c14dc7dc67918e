package org.alongside.decisions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String ALL = "select id, rules, loses from draft_differences where draft_id = :draft and %s";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final FieldCipher cipher;

    Differences(JdbcClient database, JdbcTemplate batches, FieldCipher cipher) {
        this.database = database;
        this.batches = batches;
        this.cipher = cipher;
    }

    /**
     * In how many cases something would be otherwise, and what; none is counted that a wall hides from the reader.
     *
     * @param why what a change is, in sentences
     */
    @Transactional(readOnly = true)
    public Effect of(Actor reader, UUID draft, Function<Change, List<String>> why) {
        CaseScope scope = CaseScope.ofReferences(reader);
        var tally = new Tally(why);
        database.sql(ALL.formatted(scope.on("case_id")))
                .params(scope.params())
                .param("draft", draft)
                .query(row -> {
                    tally.add(changes(row), row.getBoolean("loses"));
                });
        return tally.effect();
    }

    void forget(UUID draft) {
        database.sql("delete from draft_differences where draft_id = ?")
                .param(draft)
                .update();
    }

    void add(UUID draft, List<Found> found) {
        batches.batchUpdate(
                "insert into draft_differences (id, draft_id, case_id, case_reference, rules, loses) values (?, ?, ?, ?, ?, ?)",
                found.stream().map(it -> row(draft, it)).toList());
    }

    private Object[] row(UUID draft, Found found) {
        UUID id = Ids.next();
        String rules = cipher.encrypt(written(found.changes), PersonalColumn.DRAFT_DIFFERENCE.of(id));
        return new Object[] {id, draft, found.caseId, found.reference, rules, found.loses};
    }

    private List<Change> changes(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return changes(cipher.decrypt(row.getString("rules"), PersonalColumn.DRAFT_DIFFERENCE.of(id)));
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

    /**
     * What a draft would do to open cases.
     *
     * @param cases in how many something would be otherwise
     * @param losing of how many of these less would be said than now
     * @param reasons what would be otherwise, in alphabetical order; not what would be in fewer than five, since what is rare says whose it is
     */
    public record Effect(RoughCount cases, RoughCount losing, List<Reason> reasons) {}

    /** One thing that would be otherwise, as a sentence, and in how many cases. */
    public record Reason(String why, RoughCount cases) {}

    /** A case of which something would change, as it was just found. */
    record Found(UUID caseId, String reference, List<Change> changes, boolean loses) {}

    /** Counts case by case; the numbers themselves stay here. */
    private static final class Tally {

        private final Function<Change, List<String>> why;
        private final Map<Change, List<String>> sentences = new HashMap<>();
        private final Map<String, Integer> casesOf = new TreeMap<>();
        private int cases;
        private int losing;

        private Tally(Function<Change, List<String>> why) {
            this.why = why;
        }

        void add(List<Change> changes, boolean loses) {
            cases++;
            losing += loses ? 1 : 0;
            changes.stream()
                    .flatMap(change -> sentences.computeIfAbsent(change, why).stream())
                    .distinct()
                    .forEach(sentence -> casesOf.merge(sentence, 1, Integer::sum));
        }

        Effect effect() {
            List<Reason> reasons = casesOf.entrySet().stream()
                    .map(it -> new Reason(it.getKey(), RoughCount.of(it.getValue())))
                    .filter(it -> it.cases().isShown())
                    .toList();
            return new Effect(RoughCount.of(cases), RoughCount.of(losing), reasons);
        }
    }
}
