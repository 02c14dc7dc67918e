package org.alongside.sheets;

import java.util.Arrays;
import java.util.List;

/** A table that somebody sends as a file: CSV, or the first sheet of an XLSX workbook. Which of them, the file itself says. */
public final class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private SheetFile() {}

    /**
     * The lines of the table that are not empty, the first with the names of its columns.
     *
     * @param most so many lines at most
     * @throws NotASheet when it is no table, or one that is too large
     */
    public static List<Line> lines(byte[] file, int most) {
        if (begins(file, OLD_WORKBOOK)) {
            throw new NotASheet(
                    "This is a workbook of an old kind or with a password. Save it as “Excel workbook (.xlsx)” without a password, or as CSV");
        }
        List<Line> lines = begins(file, ZIP) ? XlsxLines.of(file, most + 1) : CsvLines.of(file, most + 1);
        if (lines.isEmpty()) {
            throw new NotASheet("The file is empty");
        }
        if (lines.size() > most) {
            throw new NotASheet("The file has more than %,d lines: split it into several".formatted(most));
        }
        return lines;
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    /**
     * A line of the table.
     *
     * @param number its number in the file, the first is 1
     * @param cells its cells as words: days as 2027-03-31, and none with the sign that kept it from running
     */
    public record Line(long number, List<String> cells) {

        public Line {
            cells = cells.stream().map(cell -> Formulas.restored(cell.strip())).toList();
        }

        /** The cell at a place; empty where the line is shorter. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
