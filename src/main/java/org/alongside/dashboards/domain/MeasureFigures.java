package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.MeasureRows.Line;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far each measure comes. All periods are suppressed together, whichever is asked for: a longer one less a shorter one is a count too.
 */
@Component
class MeasureFigures implements FigureSource {

    private static final List<MeasureStep> WAY = List.of(
            MeasureStep.ASKED_FOR, MeasureStep.APPLIED, MeasureStep.GRANTED, MeasureStep.ARRANGED, MeasureStep.GIVEN);

    private final MeasureRows rows;

    MeasureFigures(MeasureRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.MEASURES, Figure.GRANTED_NOT_GIVEN);
    }

    /** Both figures come from one suppressed table, so that neither gives away what the other leaves out. */
    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        List<Line> lines = rows.lines(question.viewer().organisationId(), Period.THREE_YEARS.from(question.today()));
        List<Row> found = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Words words =
                    words(lines.stream().filter(it -> it.measure() == measure).toList(), question);
            found.add(figure == Figure.MEASURES ? words.way(measure) : words.missed(measure));
        }
        return figure == Figure.MEASURES
                ? FigureTable.of(
                        figure,
                        3,
                        List.of("Measure", "Considered#", "Asked for#", "Applied#", "Granted#", "Arranged#", "Given#"),
                        found)
                : FigureTable.of(
                        figure,
                        2,
                        List.of("Measure", "Granted#", "Granted, never given#", "Not there on a day#", "Refused#"),
                        found);
    }

    private static Words words(List<Line> lines, FigureQuestion question) {
        var table = new SuppressedTable();
        Map<Period, Counted> counted = new EnumMap<>(Period.class);
        @Nullable Counted shorter = null;
        for (Period period : Period.values()) {
            List<Line> within = lines.stream()
                    .filter(it -> !it.beganIn().isBefore(period.from(question.today())))
                    .toList();
            Counted now = Counted.in(table, within);
            if (shorter != null) {
                now.isLongerThan(shorter, table);
            }
            counted.put(period, now);
            shorter = now;
        }
        return new Words(Objects.requireNonNull(counted.get(question.period())), table);
    }

    /** The numbers of a period's counts in the suppressed table. */
    private record Counted(int considered, Map<MeasureStep, Integer> steps, int neverGiven) {

        int at(MeasureStep step) {
            return Objects.requireNonNull(steps.get(step));
        }

        static Counted in(SuppressedTable table, List<Line> lines) {
            int considered = table.count(sum(lines, reached -> true));
            Map<MeasureStep, Integer> steps = new EnumMap<>(MeasureStep.class);
            for (MeasureStep step : MeasureStep.values()) {
                int count = table.count(sum(lines, step::isIn));
                table.rest(considered, count);
                steps.put(step, count);
            }
            for (int one : steps.values()) {
                for (int other : steps.values()) {
                    if (table.valueOf(one) > table.valueOf(other)) {
                        table.rest(one, other);
                    }
                }
            }
            return new Counted(considered, steps, neverGiven(table, lines, steps));
        }

        /** Where everything given was granted, what is given is one count and not two that could be subtracted. */
        private static int neverGiven(SuppressedTable table, List<Line> lines, Map<MeasureStep, Integer> steps) {
            long both = sum(lines, reached -> MeasureStep.GRANTED.isIn(reached) && MeasureStep.GIVEN.isIn(reached));
            int every = Objects.requireNonNull(steps.get(MeasureStep.GIVEN));
            int given = table.valueOf(every) == both ? every : table.count(both);
            return table.rest(Objects.requireNonNull(steps.get(MeasureStep.GRANTED)), given);
        }

        void isLongerThan(Counted shorter, SuppressedTable table) {
            table.rest(considered, shorter.considered);
            table.rest(neverGiven, shorter.neverGiven);
            steps.forEach((step, count) -> table.rest(count, shorter.at(step)));
        }

        private static long sum(List<Line> lines, IntPredicate which) {
            return lines.stream()
                    .filter(it -> which.test(it.reached()))
                    .mapToLong(Line::witnesses)
                    .sum();
        }
    }

    /** The counts of a period as they are shown. */
    private static final class Words {

        private final Counted counted;
        private final SuppressedTable table;
        private final List<String> words;

        Words(Counted counted, SuppressedTable table) {
            this.counted = counted;
            this.table = table;
            this.words = table.words();
        }

        Row way(Measure measure) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(measure.title());
            cells.add(shown(counted.considered));
            WAY.forEach(step -> cells.add(shown(counted.at(step))));
            return new Row(cells, null);
        }

        Row missed(Measure measure) {
            return Row.of(
                    measure.title(),
                    shown(counted.at(MeasureStep.GRANTED)),
                    shown(counted.neverGiven),
                    shown(counted.at(MeasureStep.NOT_GIVEN)),
                    shown(counted.at(MeasureStep.REFUSED)));
        }

        /** A number where it may be told, so that charts draw it and spreadsheets add it; words otherwise. */
        private Object shown(int number) {
            String word = words.get(number);
            return word.equals(Suppression.SMALL) || word.equals(Suppression.WITHHELD) ? word : table.valueOf(number);
        }
    }
}
