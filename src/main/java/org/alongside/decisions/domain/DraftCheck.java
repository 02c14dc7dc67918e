package org.alongside.decisions.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.TableInForce;
import org.alongside.decisions.domain.RuleGrid.GridRow;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.UnreadableTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft and refuses it, with the row and the column, where it could not stand in for the table that is in force. */
@Component
class DraftCheck {

    private final Decisions decisions;
    private final OwnTables own;

    DraftCheck(Decisions decisions, OwnTables own) {
        this.decisions = decisions;
        this.own = own;
    }

    /**
     * Passes a draft, or says what is wrong with it.
     *
     * @throws RefusedRules with everything that was found
     */
    void require(String text, Edition inForce) {
        DraftFile.requirePlain(text);
        DecisionTable draft = read(text);
        List<RuleProblem> problems = new ArrayList<>(frame(draft, inForce.table()));
        if (!problems.isEmpty()) {
            throw new RefusedRules(problems);
        }
        RuleGrid grid = RuleGrid.of(draft);
        problems.addAll(rows(grid, inForce.table()));
        problems.addAll(gapsAndOverlaps(inForce.grid(), grid, LocalDate.MAX));
        own.of(inForce.table().text().id())
                .map(table -> table.problems(new TableInForce(0, null, draft, grid::decide)))
                .ifPresent(problems::addAll);
        if (!problems.isEmpty()) {
            throw new RefusedRules(problems);
        }
    }

    /** What a draft leaves open, and where its rows stand in each other's way, by the rows that are in force on a day. */
    static List<RuleProblem> gapsAndOverlaps(RuleGrid inForce, RuleGrid draft, LocalDate on) {
        return TableCheck.problems(draft.on(on), TableCheck.answersTheUnknown(inForce.on(on)));
    }

    private DecisionTable read(String text) {
        try {
            return decisions.read(text);
        } catch (UnreadableTable unreadable) {
            throw new RefusedRules(RuleProblem.ofTable(unreadable.getMessage() + "."));
        }
    }

    /** The table asks for the same facts and says the same things, or the steps that ask it would not understand it. */
    private static List<RuleProblem> frame(DecisionTable draft, DecisionTable inForce) {
        List<RuleProblem> problems = new ArrayList<>();
        if (!draft.text().id().equals(inForce.text().id())) {
            problems.add(RuleProblem.ofTable("The decision's id is “%s”, but it must be “%s”."
                    .formatted(draft.text().id(), inForce.text().id())));
        }
        if (!draft.text().hitPolicy().equals(inForce.text().hitPolicy())) {
            problems.add(RuleProblem.ofTable("The hit policy is %s, but it must be %s as in the version in force."
                    .formatted(draft.text().hitPolicy(), inForce.text().hitPolicy())));
        }
        lacks(inForce.inputs(), draft.inputs())
                .forEach(column -> problems.add(RuleProblem.ofColumn(
                        column.label(), "The input “%s” is missing or has another type.".formatted(column.name()))));
        lacks(draft.inputs(), inForce.inputs())
                .forEach(column -> problems.add(RuleProblem.ofColumn(
                        column.label(), "No step of Alongside knows the fact “%s”.".formatted(column.name()))));
        lacks(inForce.outputs(), draft.outputs())
                .forEach(column -> problems.add(RuleProblem.ofColumn(
                        column.label(), "The output “%s” is missing or has another type.".formatted(column.name()))));
        return problems;
    }

    private static List<Column> lacks(List<Column> wanted, List<Column> there) {
        return wanted.stream()
                .filter(column -> there.stream()
                        .noneMatch(other -> other.name().equals(column.name())
                                && other.type().equals(column.type())))
                .toList();
    }

    private static List<RuleProblem> rows(RuleGrid grid, DecisionTable inForce) {
        List<RuleProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (GridRow row : grid.rows()) {
            if (!ids.add(row.says().id())) {
                problems.add(new RuleProblem(row.name(), "", "Another row has this id."));
            }
            Row text = grid.table().text().rows().get(row.number() - 1);
            if (text.description().isBlank()) {
                problems.add(new RuleProblem(row.name(), "", "The row does not say in plain words what it means."));
            }
            about(row, grid, inForce, problems);
        }
        return problems;
    }

    /** Where a row comes from, whether that was verified and since when it holds; and that its answers are known. */
    private static void about(GridRow row, RuleGrid grid, DecisionTable inForce, List<RuleProblem> problems) {
        for (Column output : grid.table().outputs()) {
            Object said = row.says().outputs().get(output.name());
            String wrong = switch (output.name()) {
                case "source" ->
                    Objects.toString(said, "").isBlank() ? "The row does not say where it comes from." : "";
                case "verified" -> said == null ? "Say true or false: was the source read?" : "";
                case "effectiveFrom" ->
                    isDayOrNothing(Objects.toString(said, ""))
                            ? ""
                            : "This must be a day (2026-11-23), or “” while not in force.";
                default ->
                    isKnown(said, output, inForce) ? "" : "“%s” is no answer that the steps know.".formatted(said);
            };
            if (!wrong.isEmpty()) {
                problems.add(new RuleProblem(row.name(), output.label(), wrong));
            }
        }
    }

    private static boolean isKnown(@Nullable Object said, Column output, DecisionTable inForce) {
        return inForce.outputs().stream()
                .filter(column -> column.name().equals(output.name()))
                .map(column -> CellReader.values(column.values()))
                .allMatch(known -> known.isEmpty() || known.contains(said));
    }

    private static boolean isDayOrNothing(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).isAfter(LocalDate.MIN);
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
