package org.alongside.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. A formula counts as what it last came to; nothing is run. */
final class XlsxLines {

    private static final ReadingOptions WITH_DATES = new ReadingOptions(true, true);

    /** A number with more places than this is written as it stands: 1E+99999999 would fill the memory. */
    private static final int MOST_PLACES = 30;

    private XlsxLines() {}

    static List<SheetFile.Line> of(byte[] file, int most) {
        WorkbookLimits.require(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_DATES);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> new SheetFile.Line(
                            row.getRowNum(), row.stream().map(XlsxLines::words).toList()))
                    .filter(line -> !line.isEmpty())
                    .limit(most)
                    .toList();
        } catch (IOException | RuntimeException broken) {
            throw WorkbookLimits.broken();
        }
    }

    private static String words(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(cell);
        if (!number) {
            return cell.getType() == CellType.BOOLEAN ? cell.getText() : cell.getRawValue();
        }
        return isDay(cell.getDataFormatString())
                ? cell.asDate().toLocalDate().toString()
                : plain(new BigDecimal(cell.getRawValue()));
    }

    private static boolean isNumber(Cell cell) {
        return cell.getRawValue().matches("-?\\d{1,30}(\\.\\d{1,30})?");
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_PLACES
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether numbers in this format are days: it has a place for the day or the year, beside words in quotes and colours in brackets. */
    private static boolean isDay(@Nullable String format) {
        String signs = Objects.requireNonNullElse(format, "")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
        return !signs.equals("general") && (signs.contains("y") || signs.contains("d"));
    }
}
