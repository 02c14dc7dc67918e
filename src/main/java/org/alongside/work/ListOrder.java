package org.alongside.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders that a list can be in. Each has an index, and the id settles ties, so that pages go on exactly where the one before ended. */
public enum ListOrder {
    DUE("due", "Due date", Key.DUE_ON),
    HEARING("hearing", "Next hearing, then due date", Key.HEARING_ON, Key.DUE_ON),
    PRIORITY("priority", "Priority, then due date", Key.PRIORITY, Key.DUE_ON),
    CASE("case", "Case, then due date", Key.CASE_REFERENCE, Key.DUE_ON),
    OPENED("opened", "Longest open first", Key.OPENED_AT),
    /** What is done is always in this order. */
    FINISHED("finished", "Last finished first", Key.CLOSED_AT);

    private final String word;
    private final String title;
    private final List<Key> keys;

    ListOrder(String word, String title, Key... keys) {
        this.word = word;
        this.title = title;
        this.keys = List.of(keys);
    }

    /** The word for it in addresses. */
    public String word() {
        return word;
    }

    /** The order as people say it. */
    public String title() {
        return title;
    }

    /** What it sorts by, before the id. */
    public List<Key> keys() {
        return keys;
    }

    /** Whether the greatest comes first. */
    public boolean isDescending() {
        return this == FINISHED;
    }

    /** The orders that what is still to be done can be in. */
    public static List<ListOrder> ofOpenWork() {
        return Arrays.stream(values()).filter(order -> order != FINISHED).toList();
    }

    static Optional<ListOrder> ofWord(String word) {
        return ofOpenWork().stream().filter(order -> order.word.equals(word)).findFirst();
    }

    /** A column of the list's rows that orders sort by. */
    public enum Key {
        DUE_ON("due_on"),
        HEARING_ON("hearing_on"),
        PRIORITY("priority"),
        CASE_REFERENCE("case_reference"),
        OPENED_AT("opened_at"),
        CLOSED_AT("closed_at");

        private final String column;

        Key(String column) {
            this.column = column;
        }

        /** What stands there, out of its text. */
        public Object parsed(String text) {
            return switch (this) {
                case DUE_ON, HEARING_ON -> LocalDate.parse(text);
                case PRIORITY -> Integer.valueOf(text);
                case CASE_REFERENCE -> text;
                case OPENED_AT, CLOSED_AT -> LocalDateTime.parse(text);
            };
        }

        /** The type of what stands there. */
        public Class<?> type() {
            return switch (this) {
                case DUE_ON, HEARING_ON -> LocalDate.class;
                case PRIORITY -> Integer.class;
                case CASE_REFERENCE -> String.class;
                case OPENED_AT, CLOSED_AT -> LocalDateTime.class;
            };
        }

        /** Its name in the table. */
        public String column() {
            return column;
        }
    }
}
