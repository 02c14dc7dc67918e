package org.alongside.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with a page for each sheet; its cells have types, so words stay words. */
class XlsxFile implements SheetFormat.Writing {

    private static final int LONGEST_NAME = 31;

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Alongside", null)) {
            sheet.pages().forEach(page -> fill(book.newWorksheet(name(page.name())), page));
        }
    }

    private static void fill(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(0, column, Sheet.words(sheet.columns().get(column)));
        }
        page.range(0, 0, 0, Math.max(0, sheet.columns().size() - 1))
                .style()
                .bold()
                .set();
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            line(page, row + 1, sheet.rows().get(row));
        }
    }

    private static void line(Worksheet page, int at, List<? extends @Nullable Object> row) {
        for (int column = 0; column < row.size(); column++) {
            Object value = row.get(column);
            if (value instanceof Number number) {
                page.value(at, column, number);
            } else if (value instanceof LocalDate day) {
                page.value(at, column, day);
                page.style(at, column).format("yyyy-mm-dd").set();
            } else if (value != null) {
                page.value(at, column, Sheet.words(value));
            }
        }
    }

    /** A tab's name may be 31 letters long and have none of these signs. */
    private static String name(String name) {
        String plain = Sheet.words(name).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
