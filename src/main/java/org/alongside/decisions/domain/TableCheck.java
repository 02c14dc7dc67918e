package org.alongside.decisions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.domain.RuleGrid.GridRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a table leaves open and where its rows stand in each other's way. Exact: the cells of each column part its values into
 * regions that no row tells apart, and every combination of regions is looked at.
 */
final class TableCheck {

    private final RuleGrid grid;
    private final boolean unknownToo;
    private final Coverage.Looks looks = new Coverage.Looks();

    private TableCheck(RuleGrid grid, boolean unknownToo) {
        this.grid = grid;
        this.unknownToo = unknownToo;
    }

    /**
     * Everything wrong with the rows of a table.
     *
     * @param unknownToo whether it must answer even when facts are not known
     */
    static List<RuleProblem> problems(RuleGrid grid, boolean unknownToo) {
        TableCheck check = new TableCheck(grid, unknownToo);
        try {
            List<RuleProblem> problems = new ArrayList<>(check.overlaps());
            check.gap().ifPresent(problems::add);
            return problems;
        } catch (Coverage.TooLarge tooLarge) {
            return List.of(RuleProblem.ofTable(
                    "The table has too many combinations to be checked for gaps and overlaps. Make it smaller."));
        }
    }

    /** Whether the table answers whatever is known and whatever is not. */
    static boolean answersTheUnknown(RuleGrid grid) {
        return grid.isSingleHit() && new TableCheck(grid, true).gap().isEmpty();
    }

    private List<RuleProblem> overlaps() {
        return switch (grid.hitPolicy()) {
            case "UNIQUE" -> pairs(false);
            case "ANY" -> pairs(true);
            case "FIRST" -> masked();
            case "COLLECT" -> doubled();
            default -> List.of();
        };
    }

    /** Rows that fit the same facts; where any of them may answer, only those that answer differently. */
    private List<RuleProblem> pairs(boolean onlyDifferent) {
        List<RuleProblem> problems = new ArrayList<>();
        List<GridRow> rows = grid.rows();
        for (int first = 0; first < rows.size(); first++) {
            for (int second = first + 1; second < rows.size(); second++) {
                GridRow one = rows.get(first);
                GridRow other = rows.get(second);
                boolean differ = !one.says().outputs().equals(other.says().outputs());
                if ((differ || !onlyDifferent) && meet(one, other)) {
                    problems.add(overlap(one, other));
                }
            }
        }
        return problems;
    }

    /** Where every fitting row answers: rows that say only what another row says already whenever they fit. */
    private List<RuleProblem> doubled() {
        List<RuleProblem> problems = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            grid.rows().stream()
                    .filter(other -> other.number() != row.number() && TimeMachine.sayTheSame(row, other))
                    .filter(other -> isWithin(row, other))
                    .filter(other -> other.number() < row.number() || !isWithin(other, row))
                    .findFirst()
                    .ifPresent(other -> problems.add(new RuleProblem(
                            row.name(),
                            grid.table().outputs().get(0).label(),
                            "Row %s says the same whenever this row fits.".formatted(other.name()))));
        }
        return problems;
    }

    private boolean isWithin(GridRow one, GridRow other) {
        return IntStream.range(0, width())
                .allMatch(column -> regions(column, true).stream()
                        .filter(region -> one.tests().get(column).fits(region.example()))
                        .allMatch(region -> other.tests().get(column).fits(region.example())));
    }

    private boolean meet(GridRow one, GridRow other) {
        return IntStream.range(0, width())
                .allMatch(column -> regions(column, true).stream()
                        .anyMatch(region -> one.tests().get(column).fits(region.example())
                                && other.tests().get(column).fits(region.example())));
    }

    private RuleProblem overlap(GridRow one, GridRow other) {
        int column = IntStream.range(0, width())
                .filter(at -> !one.tests().get(at).equals(other.tests().get(at)))
                .findFirst()
                .orElse(0);
        return new RuleProblem(
                other.name(),
                grid.columns().get(column).label(),
                "Row %s and this row both fit the same facts.".formatted(one.name()));
    }

    /** Rows that can never answer because those above them always do. */
    private List<RuleProblem> masked() {
        List<RuleProblem> problems = new ArrayList<>();
        for (int at = 1; at < grid.rows().size(); at++) {
            GridRow row = grid.rows().get(at);
            Coverage above = coverage(grid.rows().subList(0, at), row.tests(), true);
            if (above.uncovered() == null) {
                int column = IntStream.range(0, width())
                        .filter(it -> !(row.tests().get(it) instanceof CellTest.Anything))
                        .findFirst()
                        .orElse(0);
                problems.add(new RuleProblem(
                        row.name(),
                        grid.columns().get(column).label(),
                        "This row can never answer: the rows above it always do."));
            }
        }
        return problems;
    }

    private Optional<RuleProblem> gap() {
        if (!grid.isSingleHit()) {
            return Optional.empty();
        }
        Coverage search = coverage(grid.rows(), null, unknownToo);
        List<Region> open = search.uncovered();
        if (open == null) {
            return Optional.empty();
        }
        return Optional.of(new RuleProblem(
                "after " + grid.rows().stream().mapToInt(GridRow::number).max().orElse(0),
                grid.columns().get(search.lastColumn()).label(),
                "No row answers when %s.".formatted(RuleWords.say(grid.columns(), open))));
    }

    private Coverage coverage(List<GridRow> rows, @Nullable List<CellTest> within, boolean withUnknown) {
        return new Coverage(
                IntStream.range(0, width())
                        .mapToObj(column -> regions(column, withUnknown))
                        .toList(),
                rows.stream().map(GridRow::tests).toList(),
                within,
                looks);
    }

    private List<Region> regions(int column, boolean withUnknown) {
        List<Region> regions = grid.regions(column);
        if (!withUnknown) {
            return regions;
        }
        List<Region> all = new ArrayList<>(regions);
        all.add(Region.UNKNOWN);
        return all;
    }

    private int width() {
        return grid.columns().size();
    }
}
