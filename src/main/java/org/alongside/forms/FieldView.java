package org.alongside.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is drawn.
 *
 * @param shape the fragment that draws it: input, textarea, radios, checkboxes, checkbox, select or date
 * @param id the id of its first input, and its key
 * @param choices the answers offered; for a date its three inputs
 */
public record FieldView(String shape, String id, String name, Words words, Entry entry, List<Choice> choices)
        implements FormView.Part {

    public FieldView {
        choices = List.copyOf(choices);
    }

    /**
     * Everything about the question that people read.
     *
     * @param size the suffix of the label's class, {@code s} for small bold; null for the plain label
     * @param source where the question comes from; null when it is not shown
     */
    public record Words(
            String label,
            @Nullable String size,
            @Nullable String hint,
            @Nullable String source,
            boolean verified,
            @Nullable String error,
            Beside beside) {

        /** Whether there is anything to show between label and input. */
        public boolean hasHint() {
            return hint != null || source != null || beside.offeredFrom() != null || beside.mark() != null;
        }
    }

    /**
     * What the case says beside the question.
     *
     * @param offeredFrom where the answer that stands there comes from; null when nobody offered it
     * @param mark what somebody asks to be changed here; null when nobody does
     */
    public record Beside(
            @Nullable String offeredFrom, @Nullable String mark) {

        public static final Beside NOTHING = new Beside(null, null);
    }

    /**
     * What the input holds and takes.
     *
     * @param width the class that makes it as wide as its answer; null for full width
     * @param maxLength a number of characters to count down from; null for none
     */
    public record Entry(
            @Nullable String value,
            @Nullable String width,
            @Nullable String inputmode,
            @Nullable String autocomplete,
            @Nullable Integer maxLength,
            int rows) {

        static final Entry NONE = new Entry(null, null, null, null, null, 5);
    }

    /**
     * One answer offered, or one input of a date.
     *
     * @param value the word that is sent; for an input of a date what was typed
     * @param chosen whether it is ticked or selected; for an input of a date whether it is marked as wrong
     */
    public record Choice(
            String id, String name, String label, @Nullable String value, boolean chosen) {}

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /** The id of the line that says how much may be written. */
    public String countId() {
        return id + "-info";
    }

    /** For {@code aria-describedby}; null leaves the attribute out. */
    public @Nullable String describedBy() {
        var ids = Stream.of(
                        counted() ? countId() : "",
                        words.hasHint() ? hintId() : "",
                        words.error() != null ? errorId() : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Whether the page says how many characters may be written. */
    public boolean counted() {
        return shape.equals("textarea") && entry.maxLength() != null;
    }

    public boolean isWrong() {
        return words.error() != null;
    }
}
