package org.alongside.timelimits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.jspecify.annotations.Nullable;

/** What a draft of the time limits must hold so that every limit can still be counted by it. */
final class LimitDraftCheck {

    private static final String LIMIT = "limit";
    private static final String TRIGGER = "trigger";
    private static final List<String> NEEDED = List.of("length", "unit", TRIGGER, "owner", "title");

    private final TimeLimitRules known;
    private final DecisionTable draft;
    private final Function<Map<String, @Nullable Object>, List<FiredRule>> rows;
    private final List<RuleProblem> problems = new ArrayList<>();

    LimitDraftCheck(TimeLimitRules known, TableInForce draft) {
        this.known = known;
        this.draft = draft.table();
        this.rows = draft.rows();
    }

    /** Everything that is wrong; every cell of the draft can be read. */
    List<RuleProblem> problems() {
        if (draft.versionTag().isBlank()) {
            problems.add(RuleProblem.ofTable("The table does not say of which Victims' Code its lengths are:"
                    + " write camunda:versionTag=\"codeVersion=2021\" at the decision."));
        }
        if (!draft.inputs().get(0).name().equals(LIMIT)) {
            problems.add(RuleProblem.ofColumn(label(LIMIT), "This must be the first column."));
            return problems;
        }
        draft.text().rows().forEach(this::look);
        if (problems.isEmpty()) {
            known.ids().forEach(id -> List.of(true, false).forEach(enhanced -> look(id, enhanced)));
        }
        return problems;
    }

    private void look(Row row) {
        if (TimeLimitRules.idsIn(row).findAny().isEmpty()) {
            add(row, LIMIT, "Name the limit in quotation marks.");
        }
        NEEDED.stream()
                .filter(output -> said(row, output).isBlank())
                .forEach(output -> add(row, output, "This must not be empty."));
        boolean uncounted = List.of("ASAP", "NONE").contains(said(row, "unit"));
        if (uncounted && !said(row, "length").equals("0")) {
            add(row, "length", "A limit without a number of days has the length 0.");
        }
    }

    /**
     * Steps of Alongside start limits by their ids: none may be gone, nor one of its two lengths; each edition has a first day of its own; and what is
     * started by an event in some edition is met by one.
     */
    private void look(String id, boolean enhanced) {
        List<FiredRule> editions = rows.apply(Map.of(LIMIT, id, "enhanced", enhanced));
        if (editions.isEmpty() && !known.editions(id, enhanced).isEmpty()) {
            problems.add(RuleProblem.ofColumn(
                    label(LIMIT),
                    "No row for “%s” %s enhanced rights: steps of Alongside count by it. A limit that is to end keeps its row, with an empty first day."
                            .formatted(id, enhanced ? "with" : "without")));
        }
        Map<String, FiredRule> byDay = new HashMap<>();
        for (FiredRule edition : editions) {
            String from = edition.text("effectiveFrom");
            FiredRule other = from.isEmpty() ? null : byDay.put(from, edition);
            if (other != null) {
                problem(
                        edition,
                        "effectiveFrom",
                        "Row %s is an edition of “%s” from the same day.".formatted(name(other.id()), id));
            }
        }
        if (known.editions(id, enhanced).stream().anyMatch(it -> !it.runsFromItsTask())
                && editions.stream().allMatch(LimitDraftCheck::runsFromItsTask)) {
            editions.forEach(edition -> problem(
                    edition,
                    TRIGGER,
                    "Limits of “%s” that an event of the case has started would run for ever: write the new start in a row of its own, with the day from which it applies."
                            .formatted(id)));
        }
    }

    private static boolean runsFromItsTask(FiredRule edition) {
        return edition.text(TRIGGER).equals(TimeLimitRule.TASK_OPENED);
    }

    private void problem(FiredRule edition, String column, String text) {
        RuleProblem problem = new RuleProblem(name(edition.id()), label(column), text);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void add(Row row, String column, String text) {
        problems.add(new RuleProblem(name(row.id()), label(column), text));
    }

    /** The row as people count it and as the file calls it. */
    private String name(String id) {
        List<String> ids = draft.text().rows().stream().map(Row::id).toList();
        return "%d (%s)".formatted(ids.indexOf(id) + 1, id);
    }

    private String said(Row row, String output) {
        List<String> names = draft.outputs().stream().map(Column::name).toList();
        return row.conclusions().get(names.indexOf(output)).replace("\"", "").strip();
    }

    private String label(String column) {
        return List.of(draft.inputs(), draft.outputs()).stream()
                .flatMap(List::stream)
                .filter(it -> it.name().equals(column))
                .map(Column::label)
                .findFirst()
                .orElse(column);
    }
}
