package org.alongside.decisions.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.decisions.domain.RuleWords;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The facts somebody typed to try a table with.
 *
 * @param facts what could be read, by name
 * @param errors what could not, one sentence by the name of the field
 */
record FactReading(LocalDate on, Map<String, @Nullable Object> facts, Map<String, String> errors) {

    /** The day it is decided for. */
    static final String ON = "on";

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_NUMBER = 9;

    /** Reads what was typed; an empty field is a fact that is not known. */
    static FactReading of(DecisionTable table, MultiValueMap<String, String> typed, LocalDate today) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Column column : table.inputs()) {
            String text = text(typed, column.name());
            if (!text.isEmpty()) {
                try {
                    facts.put(column.name(), fact(column, text));
                } catch (NotAFact wrong) {
                    errors.put(column.name(), wrong.getMessage());
                }
            }
        }
        typed.keySet().stream()
                .filter(name -> !name.equals(ON))
                .filter(name ->
                        table.inputs().stream().noneMatch(it -> it.name().equals(name)))
                .forEach(name -> errors.put(name, "This table does not ask for this fact"));
        return new FactReading(day(text(typed, ON), today, errors), facts, errors);
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    /** What may stand for the facts that could not be read and have a closed list, as a program sends it. */
    Map<String, List<String>> accepted(DecisionTable table) {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        table.inputs().stream()
                .filter(column -> errors.containsKey(column.name()))
                .filter(column -> !choices(column).isEmpty())
                .forEach(column -> accepted.put(
                        column.name(),
                        choices(column).stream().map(Choice::value).toList()));
        return accepted;
    }

    /** The label of a field, by its name. */
    static String label(DecisionTable table, String name) {
        return table.inputs().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::label)
                .findFirst()
                .orElse(name.equals(ON) ? "Decide for this day" : name);
    }

    /** The field of each fact as the page draws it. */
    static List<Field> fields(DecisionTable table, MultiValueMap<String, String> typed) {
        return table.inputs().stream()
                .map(column -> new Field(
                        column.name(),
                        column.label(),
                        text(typed, column.name()),
                        choices(column),
                        column.type().equals("integer")))
                .toList();
    }

    static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    private static Object fact(Column column, String text) {
        List<Choice> choices = choices(column);
        if (!choices.isEmpty() && choices.stream().noneMatch(it -> it.value().equals(text))) {
            throw new NotAFact("Choose one of: "
                    + String.join("; ", choices.stream().map(Choice::words).toList()));
        }
        return switch (column.type()) {
            case "boolean" -> Boolean.valueOf(text);
            case "integer", "long", "number", "double" -> number(column, text);
            default -> word(text);
        };
    }

    private static Object number(Column column, String text) {
        boolean whole = column.type().equals("integer");
        if (text.length() > LONGEST_NUMBER || !text.matches(whole ? "-?\\d+" : "-?\\d+(\\.\\d+)?")) {
            throw new NotAFact(whole ? "Enter a whole number, like 15" : "Enter a number, like 1.5");
        }
        return whole ? (Object) Integer.valueOf(text) : new BigDecimal(text);
    }

    private static String word(String text) {
        if (text.length() > LONGEST_WORD) {
            throw new NotAFact("Enter 200 characters or fewer");
        }
        return text;
    }

    private static List<Choice> choices(Column column) {
        if (column.type().equals("boolean")) {
            return List.of(new Choice("true", "Yes"), new Choice("false", "No"));
        }
        return RuleWords.closedList(column).stream()
                .map(value -> new Choice(value.toString(), RuleWords.say(value)))
                .toList();
    }

    private static LocalDate day(String text, LocalDate today, Map<String, String> errors) {
        try {
            return text.isEmpty() ? today : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            errors.put(ON, "Enter a day as year-month-day, like 2026-11-23");
            return today;
        }
    }

    /** What the table asks for one fact. */
    record Field(String name, String label, String value, List<Choice> choices, boolean wholeNumber) {}

    /** One value of a closed list. */
    record Choice(String value, String words) {}

    /** What is wrong with one fact. */
    static final class NotAFact extends RuntimeException {

        NotAFact(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }
}
