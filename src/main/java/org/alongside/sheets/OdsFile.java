package org.alongside.sheets;

import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet with a page for each sheet; its cells have types, so words stay words. */
class OdsFile implements SheetFormat.Writing {

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        var book = new SpreadSheet();
        sheet.pages().forEach(page -> book.appendSheet(page(page)));
        book.save(out);
    }

    private static com.github.miachm.sods.Sheet page(Sheet sheet) {
        int width = sheet.columns().size();
        var page = new com.github.miachm.sods.Sheet(
                Sheet.words(sheet.name()), sheet.rows().size() + 1, Math.max(1, width));
        var bold = new Style();
        bold.setBold(true);
        for (int column = 0; column < width; column++) {
            page.getRange(0, column).setValue(Sheet.words(sheet.columns().get(column)));
            page.getRange(0, column).setStyle(bold);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<? extends @Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Object value = cells.get(column);
                if (value != null) {
                    page.getRange(row + 1, column).setValue(typed(value));
                }
            }
        }
        return page;
    }

    private static Object typed(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate ? value : Sheet.words(value);
    }
}
