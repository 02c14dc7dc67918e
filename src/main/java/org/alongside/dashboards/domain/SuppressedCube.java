package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.jspecify.annotations.Nullable;

/**
 * The same counts over everything, over each year that is over and over each part of either, suppressed as one table: what one of them leaves
 * out can be had from no other, nor by subtracting two.
 */
final class SuppressedCube {

    /** What is left of everything without the years that are over: never shown, but two that are shown would tell it. */
    private static final String REST = "rest";

    private final SuppressedTable table = new SuppressedTable();
    private final Map<Cell, int[]> cells = new LinkedHashMap<>();
    private final LocalDate today;
    private final Map<String, List<Line>> times = new TreeMap<>();
    private List<String> alike = List.of();
    private @Nullable List<Object> shown;

    SuppressedCube(List<Line> lines, LocalDate today, Block block) {
        this.today = today;
        times.put(Period.EVERYTHING.name(), lines);
        for (Period year : Period.YEARS) {
            times.put(
                    year.name(),
                    lines.stream()
                            .filter(line -> year.contains(line.inMonth(), today))
                            .toList());
        }
        times.put(
                REST,
                lines.stream()
                        .filter(line -> Period.YEARS.stream().noneMatch(year -> year.contains(line.inMonth(), today)))
                        .toList());
        cut("", block, line -> true);
    }

    /**
     * Cuts everything and each year into parts of which no two have a line in common.
     *
     * @param by the part of a line; empty where it belongs to none
     * @param places for each count of a part's block, which count of the whole's block the parts add up to
     */
    void split(Function<Line, String> by, Block block, int... places) {
        List<String> parts = time(Period.EVERYTHING).stream()
                .map(by)
                .filter(part -> !part.isEmpty())
                .distinct()
                .sorted()
                .toList();
        for (String part : parts) {
            cut(part, block, line -> by.apply(line).equals(part));
        }
        for (String time : times.keySet()) {
            for (int count = 0; count < places.length; count++) {
                int at = count;
                table.whole(
                        at(time, "")[places[count]],
                        parts.stream().map(part -> at(time, part)[at]).toList());
            }
        }
        for (int count = 0; count < places.length; count++) {
            Map<Cell, Integer> wholes = new LinkedHashMap<>();
            for (String time : times.keySet()) {
                wholes.put(new Cell(time, ""), at(time, "")[places[count]]);
            }
            patch(wholes, parts, new Same(places[count], count));
        }
        alike = parts;
    }

    /** A count in every block. */
    Map<Cell, Integer> each(int count) {
        Map<Cell, Integer> each = new LinkedHashMap<>();
        cells.forEach((cell, block) -> each.put(cell, block[count]));
        return each;
    }

    /** Says that a count of every block, of the whole and of the parts it was split into last, counts some of these. */
    void within(Map<Cell, Integer> everybody, int some) {
        patch(everybody, alike, new Same(some, some));
    }

    /** From everything, years can be taken with all their parts or some, and parts with all their years or some. */
    private void patch(Map<Cell, Integer> wholes, List<String> parts, Same count) {
        List<List<int[]>> byTime = pieces(
                shorter(),
                time -> List.of(
                        new int[] {at(time, "")[count.ofWhole]}, of(parts, part -> at(time, part)[count.ofPart])));
        List<List<int[]>> byPart = pieces(
                parts,
                part -> List.of(
                        new int[] {at(Period.EVERYTHING.name(), part)[count.ofPart]},
                        of(shorter(), time -> at(time, part)[count.ofPart])));
        wholes.forEach((cell, whole) -> {
            boolean always = cell.time.equals(Period.EVERYTHING.name());
            if (always && cell.part.isEmpty()) {
                table.patchwork(whole, byTime);
                table.patchwork(whole, byPart);
            } else if (cell.part.isEmpty()) {
                table.patchwork(whole, pieces(parts, part -> List.of(new int[] {at(cell.time, part)[count.ofPart]})));
            } else if (always && parts.contains(cell.part)) {
                table.patchwork(
                        whole, pieces(shorter(), time -> List.of(new int[] {at(time, cell.part)[count.ofPart]})));
            }
        });
    }

    private static List<List<int[]>> pieces(List<String> names, Function<String, List<int[]>> piece) {
        return names.stream().map(piece).toList();
    }

    private static int[] of(List<String> names, ToIntFunction<String> place) {
        return names.stream().mapToInt(place).toArray();
    }

    private List<String> shorter() {
        return times.keySet().stream()
                .filter(time -> !time.equals(Period.EVERYTHING.name()))
                .toList();
    }

    /**
     * Says what other tables show of the same young people: no count here may be a few more or fewer.
     *
     * @param others lines of which the others show the sum, over the same years and parts
     * @param by the part of a line
     * @return the counts of the others
     */
    Map<Cell, Integer> besides(List<Line> others, Function<Line, String> by) {
        Map<Cell, Integer> besides = new LinkedHashMap<>();
        cells.forEach((cell, numbers) -> {
            long value = others.stream()
                    .filter(line -> cell.part.isEmpty() || by.apply(line).equals(cell.part))
                    .filter(line ->
                            !cell.time.equals(REST) && Period.valueOf(cell.time).contains(line.inMonth(), today))
                    .mapToLong(Line::cases)
                    .sum();
            if (value > 0) {
                int known = table.known(value);
                besides.put(cell, known);
                IntStream.of(numbers).forEach(number -> table.apart(number, known));
            }
        });
        return besides;
    }

    /** Says which counts of everything are left out last. */
    void headlines(int... counts) {
        IntStream.of(counts).forEach(count -> table.isHeadline(at(Period.EVERYTHING.name(), "")[count]));
    }

    /** A count as it may be shown. */
    synchronized Object shown(Period period, String part, int count) {
        int[] block = cells.get(new Cell(period.name(), part));
        if (block == null) {
            return Suppression.SMALL;
        }
        if (shown == null) {
            shown = table.shown();
        }
        return shown.get(block[count]);
    }

    private List<Line> time(Period period) {
        return Objects.requireNonNull(times.get(period.name()));
    }

    private int[] at(String time, String part) {
        return Objects.requireNonNull(cells.get(new Cell(time, part)));
    }

    private void cut(String part, Block block, Predicate<Line> which) {
        times.forEach((time, within) -> cells.put(
                new Cell(time, part),
                block.in(table, within.stream().filter(which).toList())));
        IntStream.of(at(REST, part)).forEach(table::isUnpublished);
        addYears(part);
    }

    private void addYears(String part) {
        int[] all = at(Period.EVERYTHING.name(), part);
        List<int[]> years = shorter().stream().map(time -> at(time, part)).toList();
        for (int count = 0; count < all.length; count++) {
            int at = count;
            table.whole(all[count], years.stream().map(year -> year[at]).toList());
        }
    }

    /** Counts some lines, always in the same order, and says which of the counts add up to which. */
    interface Block {

        int[] in(SuppressedTable table, List<Line> lines);
    }

    /** Where the same is counted, in the block of the whole and in that of a part. */
    private record Same(int ofWhole, int ofPart) {}

    /** A period, and a part; empty for the whole. */
    record Cell(String time, String part) {}
}
