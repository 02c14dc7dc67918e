package org.alongside.sheets;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that leaves the system as a file.
 *
 * @param name what the table is called, for the tab of the spreadsheet
 * @param columns the words of the first row
 * @param rows a list for each line; a cell is a number, a {@link LocalDate}, null, or anything else by its words
 * @param about what a reader has to know of the table, on a page of its own where the file can have one; or null
 */
public record Sheet(
        String name,
        List<String> columns,
        List<? extends List<? extends @Nullable Object>> rows,
        @Nullable Sheet about) {

    public Sheet(String name, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        this(name, columns, rows, null);
    }

    /** The pages of a workbook. */
    List<Sheet> pages() {
        return about == null ? List.of(this) : List.of(this, about);
    }

    /** A cell's words: without the characters that no XML file may hold, and so no spreadsheet. */
    static String words(Object value) {
        StringBuilder words = new StringBuilder();
        value.toString().codePoints().filter(Sheet::isAllowed).forEach(words::appendCodePoint);
        return words.toString();
    }

    static boolean isPlain(Object value) {
        return value instanceof Number || value instanceof Temporal;
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean halfLetter = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !halfLetter && letter != 0xFFFE && letter != 0xFFFF;
    }
}
