package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.camunda.TestDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table that comes with the software, asked of the engine: one case that fires it and one beside it that does not. */
class ShippedRulesTest {

    /** Alike on every run. */
    private static final long SEED = 20_261_123L;

    private static final int TRIES = 300;

    static Stream<DecisionTable> tables() {
        return TestDecisions.decisions().shipped().stream()
                .filter(table -> !table.text().id().equals("time-limits"));
    }

    @Test
    void thereAreTables() {
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(9);
    }

    @TestFactory
    Stream<DynamicTest> everyRowHasACaseThatFiresItAndOneBesideItThatDoesNot() {
        return tables().map(RuleGrid::of)
                .flatMap(grid -> grid.rows().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                grid.table().text().id() + " " + row.says().id(), () -> firesAndStops(grid, row))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void leavesNothingOpenAndHasNoRowThatCannotAnswer(DecisionTable table) {
        assertThat(TableCheck.problems(RuleGrid.of(table), false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isReadAsTheEngineReadsIt(DecisionTable table) {
        RuleGrid grid = RuleGrid.of(table);
        var random = new Random(SEED);
        for (int n = 0; n < TRIES; n++) {
            Map<String, @Nullable Object> facts = facts(grid, random);
            assertThat(grid.decide(facts))
                    .as("%s for %s", table.text().id(), facts)
                    .usingRecursiveComparison()
                    .isEqualTo(table.decide(facts));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isReadAsTheEngineReadsItOnDaysOnWhichSomeRowsAreNotInForce(DecisionTable table) {
        Edition edition = new Edition(1, LocalDate.EPOCH, table);
        var random = new Random(SEED);
        for (LocalDate on : List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2021, 4, 1), LocalDate.of(2026, 11, 23))) {
            for (int n = 0; n < TRIES; n++) {
                Map<String, @Nullable Object> facts = facts(edition.grid(), random);
                assertThat(edition.grid(on).decide(facts))
                        .as("%s for %s on %s", table.text().id(), facts, on)
                        .usingRecursiveComparison()
                        .isEqualTo(edition.decide(facts, on));
            }
        }
    }

    /** The row fires for facts made from its own cells; with one of them otherwise it does not. */
    private static void firesAndStops(RuleGrid grid, RuleGrid.GridRow row) {
        Map<String, @Nullable Object> facts = firing(grid, row);
        assertThat(ids(grid.table().decide(facts))).contains(row.says().id());
        List<Integer> asked = IntStream.range(0, row.tests().size())
                .filter(at -> !(row.tests().get(at) instanceof CellTest.Anything))
                .boxed()
                .toList();
        for (int at : asked) {
            Map<String, @Nullable Object> beside = new HashMap<>(facts);
            beside.put(grid.columns().get(at).name(), besides(grid, row, at));
            assertThat(ids(grid.table().decide(beside)))
                    .as("%s is otherwise", grid.columns().get(at).name())
                    .doesNotContain(row.says().id());
        }
        if (asked.isEmpty()) {
            // the last row of a table that always answers: a row above it takes over
            Map<String, @Nullable Object> above = firing(grid, grid.rows().get(0));
            assertThat(ids(grid.table().decide(above)))
                    .doesNotContain(row.says().id());
        }
    }

    /** Facts for which a row fires: no more is known than it asks for, and where a row above would answer first, that is denied. */
    private static Map<String, @Nullable Object> firing(RuleGrid grid, RuleGrid.GridRow row) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (int at = 0; at < row.tests().size(); at++) {
            CellTest test = row.tests().get(at);
            if (!(test instanceof CellTest.Anything)) {
                facts.put(
                        grid.columns().get(at).name(),
                        grid.regions(at).stream()
                                .map(Region::example)
                                .filter(test::fits)
                                .reduce((one, later) -> later)
                                .orElseThrow());
            }
        }
        return facts;
    }

    private static @Nullable Object besides(RuleGrid grid, RuleGrid.GridRow row, int at) {
        return grid.regions(at).stream()
                .map(Region::example)
                .filter(value -> !row.tests().get(at).fits(value))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, @Nullable Object> facts(RuleGrid grid, Random random) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (int at = 0; at < grid.columns().size(); at++) {
            List<Region> regions = grid.regions(at);
            int chosen = random.nextInt(regions.size() + 1);
            if (chosen < regions.size()) {
                facts.put(grid.columns().get(at).name(), regions.get(chosen).example());
            }
        }
        return facts;
    }

    private static Set<String> ids(List<FiredRule> rules) {
        Set<String> ids = new LinkedHashSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
