package org.alongside.decisions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.domain.RuleGrid.GridRow;
import org.alongside.engine.DecisionTable.Column;

/**
 * Where a draft of a table of which every fitting row answers would answer otherwise than the version in force: for each row the facts
 * for which no row of the other version says the same. Exact, whatever the cases are: a combination may have no case yet.
 */
public final class TableDifference {

    private final RuleGrid before;
    private final RuleGrid after;
    private final List<List<Region>> regions;
    private final Coverage.Looks looks = new Coverage.Looks();

    private TableDifference(RuleGrid before, RuleGrid after) {
        this.before = before;
        this.after = after;
        this.regions = IntStream.range(0, before.columns().size())
                .mapToObj(this::regions)
                .toList();
    }

    /** The differences, each with its row and its column: what is dropped first, then what is new. */
    public static List<RuleProblem> of(RuleGrid before, RuleGrid after) {
        if (before.isSingleHit()) {
            return List.of();
        }
        var difference = new TableDifference(before, after);
        List<RuleProblem> found = new ArrayList<>();
        try {
            before.rows()
                    .forEach(row -> difference
                            .open(row, before, after)
                            .map(it ->
                                    it.saying("Dropped: the version in force says this, and no row of the draft does,"))
                            .ifPresent(found::add));
            after.rows()
                    .forEach(row -> difference
                            .open(row, after, before)
                            .map(it -> it.saying("New: the draft says this, and no row of the version in force does,"))
                            .ifPresent(found::add));
        } catch (Coverage.TooLarge tooLarge) {
            found.add(RuleProblem.ofTable("The two versions have too many combinations to be compared one by one."));
        }
        return found;
    }

    /** Facts that fit a row and for which no row of the other version gives its answer. */
    private Optional<Open> open(GridRow row, RuleGrid of, RuleGrid other) {
        List<List<CellTest>> same = other.rows().stream()
                .filter(it -> TimeMachine.sayTheSame(row, it))
                .map(it -> tests(it, other))
                .toList();
        Coverage coverage = new Coverage(regions, same, tests(row, of), looks);
        List<Region> facts = coverage.uncovered();
        List<Integer> asked = IntStream.range(0, regions.size())
                .filter(column -> Stream.concat(Stream.of(tests(row, of)), same.stream())
                        .anyMatch(cells -> !(cells.get(column) instanceof CellTest.Anything)))
                .boxed()
                .toList();
        return Optional.ofNullable(facts).map(it -> new Open(row, it, asked, coverage.lastColumn()));
    }

    /** The tests of a row in the order of the columns of the version in force. */
    private List<CellTest> tests(GridRow row, RuleGrid of) {
        return before.columns().stream()
                .map(column -> row.tests().get(at(of, column)))
                .toList();
    }

    private List<Region> regions(int column) {
        Column it = before.columns().get(column);
        int there = at(after, it);
        Stream<CellTest> cells = Stream.concat(
                before.rows().stream().map(row -> row.tests().get(column)),
                after.rows().stream().map(row -> row.tests().get(there)));
        return Stream.concat(Region.of(it, cells).stream(), Stream.of(Region.UNKNOWN))
                .toList();
    }

    private static int at(RuleGrid grid, Column column) {
        return grid.columns().stream().map(Column::name).toList().indexOf(column.name());
    }

    /** A row and facts of which only one version says what it says. */
    private final class Open {

        private final GridRow row;
        private final List<Region> facts;
        private final List<Integer> asked;
        private final int column;

        /** @param asked the columns that the row, or one that says the same, looks at: any other fact is beside the point */
        Open(GridRow row, List<Region> facts, List<Integer> asked, int column) {
            this.row = row;
            this.facts = facts;
            this.asked = asked;
            this.column = column;
        }

        RuleProblem saying(String what) {
            return new RuleProblem(
                    row.name(),
                    before.columns().get(column).label(),
                    "%s when %s."
                            .formatted(
                                    what,
                                    RuleWords.say(
                                            asked.stream()
                                                    .map(before.columns()::get)
                                                    .toList(),
                                            asked.stream().map(facts::get).toList())));
        }
    }
}
