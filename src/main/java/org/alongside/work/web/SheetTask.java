package org.alongside.work.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row of a spreadsheet.
 *
 * @param version grows with every turn that the task takes
 * @param cells what the viewer may see of it
 */
record SheetTask(UUID id, long version, Map<SheetColumn, @Nullable Object> cells) {

    SheetValues values() {
        return SheetValues.of(cells);
    }

    /** Another whenever anything in the row is another. It begins with a letter, so that no spreadsheet takes it for a number. */
    String rowVersion() {
        return "v%d-%s".formatted(version, values().digest());
    }

    /** The task and its case. */
    String words() {
        return values().of(SheetColumn.TASK) + ", " + values().of(SheetColumn.CASE);
    }
}
