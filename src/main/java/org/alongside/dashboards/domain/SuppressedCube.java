package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
    }

    /**
     * Says what other tables show of the same young people: no count here may be a few more or fewer.
     *
     * @param others lines of which the others show the sum, over the same years and parts
     * @param by the part of a line
     */
    void besides(List<Line> others, Function<Line, String> by) {
        cells.forEach((cell, numbers) -> {
            long value = others.stream()
                    .filter(line -> cell.part.isEmpty() || by.apply(line).equals(cell.part))
                    .filter(line ->
                            !cell.time.equals(REST) && Period.valueOf(cell.time).contains(line.inMonth(), today))
                    .mapToLong(Line::cases)
                    .sum();
            if (value > 0) {
                int known = table.known(value);
                IntStream.of(numbers).forEach(number -> table.apart(number, known));
            }
        });
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
        List<int[]> years = times.keySet().stream()
                .filter(time -> !time.equals(Period.EVERYTHING.name()))
                .map(time -> at(time, part))
                .toList();
        for (int count = 0; count < all.length; count++) {
            int at = count;
            table.whole(all[count], years.stream().map(year -> year[at]).toList());
        }
    }

    /** Counts some lines, always in the same order, and says which of the counts add up to which. */
    interface Block {

        int[] in(SuppressedTable table, List<Line> lines);
    }

    private record Cell(String time, String part) {}
}
