package org.alongside.work.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.sheets.NotASheet;
import org.alongside.sheets.SheetFile;
import org.alongside.work.Acts;

/** Reads a list that left as a spreadsheet and comes back: columns by the names in its first line, in any order. */
final class SheetReader {

    private SheetReader() {}

    /** @throws NotASheet when it cannot be read row by row, or has not what tells its tasks */
    static Read read(byte[] file) {
        List<SheetFile.Line> lines = SheetFile.lines(file, Acts.MOST + 1);
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        List<String> notRead = new ArrayList<>();
        List<String> titles = lines.get(0).cells();
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place);
            var column = SheetColumn.titled(title);
            if (column.isPresent() && places.put(column.get(), place) != null) {
                throw new NotASheet("The first line has the column “%s” twice".formatted(title));
            }
            if (column.isEmpty() && !title.isEmpty()) {
                notRead.add(title);
            }
        }
        requireColumns(places);
        return new Read(lines.stream().skip(1).map(line -> line(line, places)).toList(), notRead);
    }

    private static void requireColumns(Map<SheetColumn, Integer> places) {
        for (SheetColumn needed : List.of(SheetColumn.TASK_ID, SheetColumn.ROW_VERSION)) {
            if (!places.containsKey(needed)) {
                throw new NotASheet("The first line has no column “%s”. Send a list that you took from here"
                        .formatted(needed.title()));
            }
        }
        if (SheetColumn.editable().stream().noneMatch(places::containsKey)) {
            throw new NotASheet("The first line has none of the columns that may be changed");
        }
    }

    private static SheetLine line(SheetFile.Line line, Map<SheetColumn, Integer> places) {
        Map<SheetColumn, String> cells = new LinkedHashMap<>();
        places.forEach((column, place) -> cells.put(column, line.cell(place)));
        return new SheetLine(line.number(), new SheetValues(cells));
    }

    /**
     * What was read.
     *
     * @param notRead the names of columns that mean nothing here
     */
    record Read(List<SheetLine> lines, List<String> notRead) {}
}
