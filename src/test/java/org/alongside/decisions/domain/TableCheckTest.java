package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps and overlaps over words, numbers and days; and a slow count beside it. */
class TableCheckTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|< 18 / >= 18|",
                "integer|< 18 / > 18|No row answers when “Fact” is 18.",
                "integer|<= 17 / >= 18|",
                "integer|[1..3] / [4..9] / < 1 / > 9|",
                "integer|[1..3] / [5..9] / < 1 / > 9|No row answers when “Fact” is 4.",
                "integer|< 10 / (10..20] / > 20|No row answers when “Fact” is 10.",
                "integer|< 10 / > 13|No row answers when “Fact” is 10.",
                "integer|not(< 18) / < 18|",
                "integer|18 / not(18)|",
                "integer|not(1,2) / 1|No row answers when “Fact” is 2.",
                "number|< 18 / > 18|No row answers when “Fact” is 18.",
                "number|<= 17 / >= 18|No row answers when “Fact” is 17.5.",
                "date|< date(\"2026-03-01\") / >= date(\"2026-03-01\")|",
                "date|< date(\"2028-02-29\") / > date(\"2028-02-29\")|No row answers when “Fact” is 29 February 2028.",
                "date|< date(\"2028-02-29\") / > date(\"2028-03-01\")|No row answers when “Fact” is 29 February 2028.",
                "boolean|true / false|",
                "boolean|true|No row answers when “Fact” is no.",
                "string|\"a\" / not(\"a\")|",
                "string|\"a\" / \"b\"|No row answers when “Fact” is something else.",
                "string|\"a\" / -|",
            })
    void findsWhatNoRowAnswers(String type, String cells, String gap) {
        assertThat(problems("FIRST", type, "", cells.split(" / ")))
                .extracting(RuleProblem::text)
                .isEqualTo(gap == null ? List.of() : List.of(gap));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|< 18 / >= 18|0",
                "integer|<= 18 / >= 18|1",
                "integer|[1..5] / [5..9] / < 1 / > 9|1",
                "integer|[1..5) / [5..9] / < 1 / > 9|0",
                "integer|]4..6[ / 5 / not(5)|1",
                "date|<= date(\"2026-03-01\") / >= date(\"2026-03-01\")|1",
                "string|\"a\",\"b\" / \"b\" / not(\"a\",\"b\")|1",
                "string|- / \"a\"|1",
                "boolean|- / -|1",
            })
    void findsRowsThatFitTheSameFacts(String type, String cells, int overlaps) {
        assertThat(problems("UNIQUE", type, "", cells.split(" / ")))
                .filteredOn(problem -> problem.text().contains("both fit the same facts"))
                .hasSize(overlaps)
                .allSatisfy(problem -> assertThat(problem.column()).isEqualTo("Fact"));
    }

    @Test
    void letsRowsOverlapThatSayTheSameWhereAnyMayAnswer() {
        assertThat(problems("ANY", "integer", "", "< 18", "< 20", ">= 20")).hasSize(1);
        String same = table("ANY", "integer", "", "< 18", "< 20", ">= 20").replace("\"r1\"<", "\"r0\"<");
        assertThat(TableCheck.problems(grid(same), false)).isEmpty();
    }

    @Test
    void asksOfAClosedListNoMoreThanItHolds() {
        assertThat(problems("FIRST", "string", "\"a\",\"b\"", "\"a\"", "\"b\"")).isEmpty();
        assertThat(problems("FIRST", "string", "\"a\",\"b\",\"c\"", "\"a\"", "\"b\""))
                .extracting(RuleProblem::text)
                .containsExactly("No row answers when “Fact” is c.");
    }

    @Test
    void findsTheRowThatTheOnesAboveHideTogether() {
        assertThat(problems("FIRST", "integer", "", "< 10", ">= 10", "5"))
                .extracting(RuleProblem::sentence)
                .containsExactly("Row 3 (r2), column “Fact”: This row can never answer: the rows above it always do.");
    }

    @Test
    void letsARowCatchTheUnknown() {
        assertThat(problems("FIRST", "integer", "", "< 10", ">= 10", "")).isEmpty();
    }

    @Test
    void everyGapAndOverlapOfRandomTablesIsFoundAndNoOther() {
        var random = new Random(20_261_123);
        for (int n = 0; n < 400; n++) {
            int rows = 1 + random.nextInt(5);
            List<String> cells =
                    IntStream.range(0, rows).mapToObj(row -> randomCell(random)).toList();
            RuleGrid grid = grid(table("UNIQUE", "integer", "", cells.toArray(String[]::new)));
            boolean gap = false;
            boolean overlap = false;
            // one by one, over more numbers than any cell names
            for (Integer value : numbersAndUnknown()) {
                var facts = new java.util.HashMap<String, Integer>();
                facts.put("fact", value);
                long fitting = grid.rows().stream()
                        .filter(row -> row.fits(grid.values(facts)))
                        .count();
                gap |= fitting == 0 && value != null;
                overlap |= fitting > 1;
            }
            var found = TableCheck.problems(grid, false);
            assertThat(found.stream().anyMatch(it -> it.text().startsWith("No row")))
                    .as("gap in %s", cells)
                    .isEqualTo(gap);
            assertThat(found.stream().anyMatch(it -> it.text().contains("both fit")))
                    .as("overlap in %s", cells)
                    .isEqualTo(overlap);
        }
    }

    private static List<Integer> numbersAndUnknown() {
        List<Integer> values =
                new ArrayList<>(IntStream.rangeClosed(-5, 25).boxed().toList());
        values.add(null);
        return values;
    }

    private static String randomCell(Random random) {
        int one = random.nextInt(20);
        int other = one + random.nextInt(6);
        return switch (random.nextInt(7)) {
            case 0 -> "< " + one;
            case 1 -> ">= " + one;
            case 2 -> "[" + one + ".." + other + "]";
            case 3 -> "]" + one + ".." + other + ")";
            case 4 -> one + "," + other;
            case 5 -> "not(" + one + ")";
            default -> "not([" + one + ".." + other + "])";
        };
    }

    private static List<RuleProblem> problems(String hitPolicy, String type, String closed, String... cells) {
        return TableCheck.problems(grid(table(hitPolicy, type, closed, cells)), false);
    }

    private static RuleGrid grid(String dmn) {
        DecisionTable table = TestDecisions.decisions().read(dmn);
        return RuleGrid.of(table);
    }

    private static String table(String hitPolicy, String type, String closed, String... cells) {
        String rows = IntStream.range(0, cells.length)
                .mapToObj(at -> """
                        <rule id="r%d"><description>Row</description>
                          <inputEntry id="i%d"><text>%s</text></inputEntry>
                          <outputEntry id="o%d"><text>"r%d"</text></outputEntry></rule>""".formatted(at, at, cells[at].replace("<", "&lt;"), at, at))
                .collect(Collectors.joining());
        String values = closed.isEmpty() ? "" : "<inputValues id=\"v\"><text>" + closed + "</text></inputValues>";
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:t">
                  <decision id="t" name="t"><decisionTable id="dt" hitPolicy="%s">
                    <input id="in" label="Fact"><inputExpression id="ie" typeRef="%s"><text>fact</text></inputExpression>%s</input>
                    <output id="out" label="Says" name="says" typeRef="string"/>%s
                  </decisionTable></decision></definitions>""".formatted(hitPolicy, type, values, rows);
    }
}
