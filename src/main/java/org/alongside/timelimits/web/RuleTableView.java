package org.alongside.timelimits.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.decisions.CellWords;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;

/** A decision table as people read it: one line a rule, with what it asks, what it says and where it comes from. */
record RuleTableView(String id, String name, String version, List<RuleView> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String SOURCE = "source";
    /** What the page calls a rule whose source was not read: it can be looked for by this word. */
    static final String UNVERIFIED = "unverified";

    private static final String VERIFIED = "verified";
    private static final String EFFECTIVE_FROM = "in force from";
    private static final List<String> OF_THEIR_OWN = List.of(SOURCE, VERIFIED, EFFECTIVE_FROM, "rule");
    private static final Pattern SOURCE_IN_WORDS = Pattern.compile("\\s*Source: .*$", Pattern.DOTALL);

    static RuleTableView of(TableInForce inForce) {
        RuleTable table = inForce.table().text();
        return new RuleTableView(
                table.id(),
                table.name(),
                version(inForce),
                table.rows().stream().map(row -> rule(table, row)).toList());
    }

    /** The table with only the rules that speak of this, in small letters. */
    RuleTableView narrowedTo(String wanted) {
        boolean wholeTable = name.toLowerCase(Locale.UK).contains(wanted);
        return new RuleTableView(
                id,
                name,
                version,
                rows.stream().filter(row -> wholeTable || row.speaksOf(wanted)).toList());
    }

    /** The version of a table in words, with the edition of the source that its file names. */
    static String version(TableInForce inForce) {
        LocalDate since = inForce.since();
        String tag = inForce.table().versionTag();
        return "Version %d, %s%s"
                .formatted(
                        inForce.version(),
                        since == null ? "which came with Alongside" : "in force from " + DAY.format(since),
                        tag.isEmpty() ? "" : ", " + tag);
    }

    private static RuleView rule(RuleTable table, Row row) {
        return new RuleView(
                row.id().replaceFirst("^rule-", ""),
                SOURCE_IN_WORDS.matcher(row.description()).replaceFirst(""),
                said(table.inputs(), row.conditions(), List.of()),
                said(table.outputs(), row.conclusions(), OF_THEIR_OWN),
                output(table, row, SOURCE),
                Boolean.parseBoolean(output(table, row, VERIFIED)),
                CellWords.say(output(table, row, EFFECTIVE_FROM)));
    }

    /** What a row says under each label, where it says anything. */
    private static List<String> said(List<String> labels, List<String> entries, List<String> without) {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < Math.min(labels.size(), entries.size()); at++) {
            if (!entries.get(at).isBlank() && !without.contains(labels.get(at).toLowerCase(Locale.UK))) {
                said.add(labels.get(at) + ": " + CellWords.say(entries.get(at)));
            }
        }
        return said;
    }

    private static String output(RuleTable table, Row row, String label) {
        for (int at = 0; at < Math.min(table.outputs().size(), row.conclusions().size()); at++) {
            if (table.outputs().get(at).equalsIgnoreCase(label)) {
                return plain(row.conclusions().get(at));
            }
        }
        return "";
    }

    private static String plain(String entry) {
        return entry.replace("\"", "");
    }

    /**
     * One rule.
     *
     * @param words the rule in plain words
     * @param when what it asks, a line a fact
     * @param then what it says, a line an answer
     */
    record RuleView(
            String id,
            String words,
            List<String> when,
            List<String> then,
            String source,
            boolean verified,
            String effectiveFrom) {

        boolean speaksOf(String wanted) {
            return String.join(
                            " ",
                            id,
                            words,
                            source,
                            String.join(" ", when),
                            String.join(" ", then),
                            verified ? "" : UNVERIFIED)
                    .toLowerCase(Locale.UK)
                    .contains(wanted);
        }
    }
}
