package org.alongside.work.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a list as a spreadsheet. There is none for the young person's name: a file can be lost or passed on, and the case reference leads
 * to the name for those who may read it.
 */
enum SheetColumn {
    TASK_ID("Task id"),
    ROW_VERSION("Row version"),
    CASE("Case"),
    STAGE("Stage"),
    TASK("What to do"),
    DUE("Due"),
    WHY("Why then"),
    HEARING("Next hearing"),
    WAITS_ON("Waits on"),
    FOLLOW_UP(Editable.MARK + "follow-up date"),
    PRIORITY(Editable.MARK + "priority"),
    REASON(Editable.MARK + "reason for priority"),
    COMMENT(Editable.MARK + "comment"),
    HOLDER(Editable.MARK + "holder (user name)");

    private final String title;

    SheetColumn(String title) {
        this.title = title;
    }

    /** Its name in the first line of the file; those that may be changed say so. */
    String title() {
        return title;
    }

    /** What it is about, in the middle of a sentence. */
    String subject() {
        return isEditable() ? title.substring(Editable.MARK.length()) : "“" + title + "”";
    }

    boolean isEditable() {
        return title.startsWith(Editable.MARK);
    }

    /** Whether days stand in it, which spreadsheets write in many ways. */
    boolean hasDays() {
        return this == DUE || this == HEARING || this == FOLLOW_UP;
    }

    static List<SheetColumn> editable() {
        return Arrays.stream(values()).filter(SheetColumn::isEditable).toList();
    }

    static Optional<SheetColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.toLowerCase(Locale.UK).equals(title.toLowerCase(Locale.UK)))
                .findFirst();
    }

    /** What columns that may be changed begin with. */
    private static final class Editable {

        private static final String MARK = "Change: ";
    }
}
