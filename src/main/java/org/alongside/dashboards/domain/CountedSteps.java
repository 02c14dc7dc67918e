package org.alongside.dashboards.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.alongside.dashboards.domain.TallyBins.Line;

/** How far a measure came for some witnesses: the numbers of the counts in a suppressed table. */
record CountedSteps(Map<MeasureStep, Integer> steps, int neverGiven) {

    /** What is granted and never given has usually come as far as this before. */
    private static final Set<MeasureStep> BEFORE_GRANTED =
            EnumSet.of(MeasureStep.ELIGIBLE, MeasureStep.ASKED_FOR, MeasureStep.APPLIED);

    static CountedSteps in(SuppressedTable table, List<Line> lines) {
        Map<MeasureStep, Integer> steps = new EnumMap<>(MeasureStep.class);
        for (MeasureStep step : MeasureStep.values()) {
            steps.put(step, table.count(sum(lines, step::isIn)));
        }
        for (int one : steps.values()) {
            for (int other : steps.values()) {
                if (table.valueOf(one) > table.valueOf(other)) {
                    table.rest(one, other);
                }
            }
        }
        return new CountedSteps(steps, neverGiven(table, lines, steps));
    }

    int at(MeasureStep step) {
        return Objects.requireNonNull(steps.get(step));
    }

    /** The counts that tables have. */
    Stream<Integer> published() {
        return Stream.concat(Stream.of(neverGiven), steps.values().stream());
    }

    /** What the longer period has and the shorter has not is a count too. */
    void isLongerThan(CountedSteps shorter, SuppressedTable table) {
        table.rest(neverGiven, shorter.neverGiven);
        steps.forEach((step, count) -> table.rest(count, shorter.at(step)));
    }

    /** These are the same witnesses, each in one of the parts. */
    void isSumOf(Collection<CountedSteps> parts, SuppressedTable table) {
        table.whole(neverGiven, parts.stream().map(CountedSteps::neverGiven).toList());
        steps.forEach((step, count) ->
                table.whole(count, parts.stream().map(part -> part.at(step)).toList()));
    }

    /** Where everything given was granted, what is given is one count and not two that could be subtracted. */
    private static int neverGiven(SuppressedTable table, List<Line> lines, Map<MeasureStep, Integer> steps) {
        long both = sum(lines, reached -> MeasureStep.GRANTED.isIn(reached) && MeasureStep.GIVEN.isIn(reached));
        int every = Objects.requireNonNull(steps.get(MeasureStep.GIVEN));
        int given = table.valueOf(every) == both ? every : table.count(both);
        int granted = Objects.requireNonNull(steps.get(MeasureStep.GRANTED));
        int never = table.count(table.valueOf(granted) - table.valueOf(given));
        table.whole(granted, List.of(given, never));
        for (MeasureStep before : BEFORE_GRANTED) {
            int whole = Objects.requireNonNull(steps.get(before));
            if (table.valueOf(whole) > table.valueOf(never)) {
                table.rest(whole, never);
            }
        }
        return never;
    }

    private static long sum(List<Line> lines, IntPredicate which) {
        return lines.stream()
                .filter(it -> which.test(Integer.parseInt(it.standing())))
                .mapToLong(Line::cases)
                .sum();
    }
}
