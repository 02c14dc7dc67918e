package org.alongside.architecture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;

/** Renders every row of every decision table with its source to Markdown: the last part of {@code src/docs/sources.md}. */
class SourcesDocument {

    /** Where the part begins that is made from the tables. */
    static final String HEADING = "## Every rule and its source\n";

    private static final String INTRODUCTION = HEADING + """

            Made from the tables in `processes/` by `SourcesDocument`; `./mvnw test -Dtest=SourcesDocumentTest
            -Dalongside.write-docs=true` writes it again. "Read" says whether the source itself was read; *no* marks what still has
            to be checked against it.
            """;

    private final List<RuleTable> tables;

    SourcesDocument(List<RuleTable> tables) {
        this.tables = tables;
    }

    String markdown() {
        return INTRODUCTION + tables.stream().map(SourcesDocument::section).collect(joining());
    }

    private static String section(RuleTable table) {
        return """

                ### %s

                | rule | says | source | read | in force from |
                |---|---|---|---|---|
                """.formatted(table.name())
                + table.rows().stream().map(row -> line(table, row)).collect(joining());
    }

    private static String line(RuleTable table, Row row) {
        String from = cell(table, row, "In force from");
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        row.id().replaceFirst("^rule-", ""),
                        row.description().replaceFirst("\\s*Source: .*", "").replace("|", "\\|"),
                        cell(table, row, "Source"),
                        cell(table, row, "Verified").equals("true") ? "yes" : "**no**",
                        from.isEmpty() ? "not in force" : from);
    }

    private static String cell(RuleTable table, Row row, String label) {
        String text = row.conclusions().get(table.outputs().indexOf(label)).strip();
        return text.replaceAll("^\"|\"$", "");
    }
}
