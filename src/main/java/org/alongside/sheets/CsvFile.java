package org.alongside.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated, as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
class CsvFile implements SheetFormat.Writing {

    private static final char UTF8_MARK = '\uFEFF';

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(UTF8_MARK);
        try (var lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
            lines.printRecord(sheet.columns().stream().map(CsvFile::cell).toList());
            for (List<? extends @Nullable Object> row : sheet.rows()) {
                List<String> cells = new ArrayList<>();
                row.forEach(value -> cells.add(cell(value)));
                lines.printRecord(cells);
            }
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return Sheet.isPlain(value) ? value.toString() : Formulas.escaped(Sheet.words(value));
    }
}
