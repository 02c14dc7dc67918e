package org.alongside.work.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.work.Priority;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of one row, each written in one way only, whatever a spreadsheet made of it. */
record SheetValues(Map<SheetColumn, String> cells) {

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    SheetValues {
        Map<SheetColumn, String> plain = new EnumMap<>(SheetColumn.class);
        cells.forEach((column, cell) -> plain.put(column, plain(column, cell)));
        cells = plain;
    }

    static SheetValues of(Map<SheetColumn, ? extends @Nullable Object> cells) {
        Map<SheetColumn, String> words = new EnumMap<>(SheetColumn.class);
        cells.forEach((column, cell) -> words.put(column, cell == null ? "" : cell.toString()));
        return new SheetValues(words);
    }

    /** Empty where there is no such column. */
    String of(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell as people say it. */
    String words(SheetColumn column) {
        String cell = of(column);
        return cell.isEmpty()
                ? "nothing"
                : column.hasDays() ? day(cell).map(it -> it.format(SPOKEN)).orElse(cell) : cell;
    }

    /** What tells these cells from others, beside ids and what is only ever added. */
    String digest() {
        String all = Stream.of(SheetColumn.values())
                .filter(column -> column != SheetColumn.TASK_ID
                        && column != SheetColumn.ROW_VERSION
                        && column != SheetColumn.COMMENT)
                .map(column -> column + "=" + of(column))
                .collect(Collectors.joining("\n\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    /** The day that is written there, in one of the ways in which spreadsheets of this country write it. */
    static Optional<LocalDate> day(String cell) {
        for (DateTimeFormatter way : DAYS) {
            try {
                return Optional.of(LocalDate.parse(cell, way));
            } catch (DateTimeException another) {
                // the next way
            }
        }
        return Optional.empty();
    }

    /** The priority of this title. */
    static Optional<Priority> priority(String cell) {
        return Stream.of(Priority.values())
                .filter(it -> it.title().equalsIgnoreCase(cell))
                .findFirst();
    }

    private static String plain(SheetColumn column, String cell) {
        String words = Normalizer.normalize(cell.strip(), Normalizer.Form.NFC).replace("\r\n", "\n");
        return switch (column) {
            case PRIORITY -> priority(words).map(Priority::title).orElse(words);
            case HOLDER -> words.toLowerCase(Locale.ROOT);
            default -> column.hasDays() ? day(words).map(LocalDate::toString).orElse(words) : words;
        };
    }

    /** Without the cells: records end up in log lines. */
    @Override
    public String toString() {
        return "SheetValues" + cells.keySet();
    }
}
