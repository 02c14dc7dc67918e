package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.springframework.stereotype.Component;

/** How far section 28 comes, and what was refused and why. All periods are suppressed together, whichever is asked for. */
@Component
class Section28Figures implements FigureSource {

    private final TallyBins bins;

    Section28Figures(TallyBins bins) {
        this.bins = bins;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.SECTION_28, Figure.REFUSALS);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return figure == Figure.SECTION_28
                ? table(
                        figure,
                        question,
                        lines(Tallied.SECTION_28, question),
                        Arrays.stream(Section28Step.values())
                                .map(step ->
                                        new Counted(step.title(), line -> step.isIn(Integer.parseInt(line.standing()))))
                                .toList())
                : table(figure, question, lines(Tallied.REFUSAL, question), refusals());
    }

    private static List<Counted> refusals() {
        List<Counted> refusals = new ArrayList<>();
        refusals.add(new Counted("Anything refused", line -> line.word().isEmpty()));
        for (RefusalReason reason : RefusalReason.values()) {
            refusals.add(new Counted(reason.title(), line -> line.word().equals(reason.name())));
        }
        return refusals;
    }

    private List<Line> lines(Tallied counted, FigureQuestion question) {
        return bins.lines(question.viewer().organisationId(), counted, Period.THREE_YEARS.from(question.today()));
    }

    private static FigureTable table(Figure figure, FigureQuestion question, List<Line> lines, List<Counted> counted) {
        var table = new SuppressedTable();
        Map<Period, List<Integer>> periods = new EnumMap<>(Period.class);
        List<Integer> shorter = List.of();
        for (Period period : Period.RUNNING) {
            List<Line> within = lines.stream()
                    .filter(line -> period.contains(line.inMonth(), question.today()))
                    .toList();
            List<Integer> numbers =
                    counted.stream().map(one -> table.count(one.in(within))).toList();
            keepApart(table, numbers, shorter);
            periods.put(period, numbers);
            shorter = numbers;
        }
        List<Object> shown = table.shown();
        List<Integer> asked = periods.getOrDefault(question.period(), List.of());
        List<Row> rows = new ArrayList<>();
        for (int one = 0; one < counted.size(); one++) {
            rows.add(Row.of(counted.get(one).title, shown.get(asked.get(one))));
        }
        return FigureTable.of(figure, 1, List.of(figure == Figure.SECTION_28 ? "Step" : "Refused", "Witnesses#"), rows);
    }

    /** One line less another is a count too, and so is what the shorter period has not. */
    private static void keepApart(SuppressedTable table, List<Integer> numbers, List<Integer> shorter) {
        for (int one = 0; one < numbers.size(); one++) {
            for (int other : numbers) {
                if (table.valueOf(numbers.get(one)) > table.valueOf(other)) {
                    table.rest(numbers.get(one), other);
                }
            }
            if (!shorter.isEmpty()) {
                table.rest(numbers.get(one), shorter.get(one));
            }
        }
    }

    private record Counted(String title, Predicate<Line> which) {

        long in(List<Line> lines) {
            return lines.stream().filter(which).mapToLong(Line::cases).sum();
        }
    }
}
