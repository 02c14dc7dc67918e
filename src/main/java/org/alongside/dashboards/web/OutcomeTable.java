package org.alongside.dashboards.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.dashboards.OutcomeFigures.Figures;
import org.alongside.dashboards.OutcomeFigures.Prosecutions;
import org.alongside.dashboards.domain.Suppression;

/**
 * The outcomes as words, small counts left out.
 *
 * @param investigations how many there are, still go on, led to a prosecution, ended without
 * @param prosecutions a line for each kind of offence, the last for all of them
 */
record OutcomeTable(List<String> investigations, List<Line> prosecutions) {

    /** Running, convicted, not convicted, concluded, prosecuted: the counts of a line, in this order. */
    private static final int WIDTH = 5;

    /** @param titles the kinds of offence as people say them */
    static OutcomeTable of(Figures figures, Map<String, String> titles) {
        List<String> offences = figures.byOffence().keySet().stream()
                .sorted(Comparator.comparing(offence -> titles.getOrDefault(offence, offence)))
                .toList();
        List<Prosecutions> rows = new ArrayList<>();
        offences.forEach(offence -> rows.add(figures.byOffence().get(offence)));
        rows.add(new Prosecutions(figures.prosecuted(), figures.concluded(), figures.convicted()));
        List<String> words = Suppression.words(counts(rows, figures), sums(rows.size()));
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String offence = row < offences.size() ? titles.getOrDefault(offences.get(row), offences.get(row)) : "All";
            lines.add(Line.of(offence, words.subList(row * WIDTH, (row + 1) * WIDTH)));
        }
        int rest = rows.size() * WIDTH;
        return new OutcomeTable(
                List.of(words.get(rest), words.get(rest + 1), words.get(rest - 1), words.get(rest + 2)), lines);
    }

    /** Every line's counts one after the other, then investigations, still going on, ended without. */
    private static long[] counts(List<Prosecutions> rows, Figures figures) {
        LongStream lines = rows.stream()
                .flatMapToLong(it -> LongStream.of(
                        it.running(), it.convicted(), it.notConvicted(), it.concluded(), it.prosecuted()));
        return LongStream.concat(
                        lines, LongStream.of(figures.investigations(), figures.goingOn(), figures.endedWithout()))
                .toArray();
    }

    /** Which counts add up to which others. */
    private static List<int[]> sums(int rows) {
        List<int[]> sums = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = row * WIDTH;
            sums.add(new int[] {first + 1, first + 2, first + 3});
            sums.add(new int[] {first, first + 3, first + 4});
        }
        for (int column = 0; column < WIDTH && rows > 1; column++) {
            int place = column;
            sums.add(IntStream.range(0, rows).map(row -> row * WIDTH + place).toArray());
        }
        int rest = rows * WIDTH;
        sums.add(new int[] {rest - 1, rest, rest + 1, rest + 2});
        return sums;
    }

    /** One kind of offence. */
    record Line(
            String offence,
            String prosecuted,
            String running,
            String concluded,
            String convicted,
            String notConvicted) {

        private static Line of(String offence, List<String> words) {
            return new Line(offence, words.get(4), words.get(0), words.get(3), words.get(1), words.get(2));
        }
    }
}
