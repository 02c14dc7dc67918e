package org.alongside.work.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A line of a file that somebody sent.
 *
 * @param number its number in the file
 */
record SheetLine(long number, SheetValues values) {

    /** Whether it is as it was when it left, and asks for nothing: then it does not matter what has become of the task. */
    boolean isUntouched() {
        return values.of(SheetColumn.COMMENT).isEmpty()
                && values.of(SheetColumn.ROW_VERSION).endsWith("-" + values.digest());
    }

    /** The line without its comment, where that has been said before: a file that is sent again says it once. */
    SheetLine without(Set<String> said) {
        if (!said.contains(values.of(SheetColumn.COMMENT))) {
            return this;
        }
        Map<SheetColumn, String> cells = new EnumMap<>(values.cells());
        cells.put(SheetColumn.COMMENT, "");
        return new SheetLine(number, new SheetValues(cells));
    }
}
