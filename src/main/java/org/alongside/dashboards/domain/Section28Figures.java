package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.alongside.specialmeasures.Measure;
import org.springframework.stereotype.Component;

/**
 * How far section 28 comes, and what was refused and why. All periods are suppressed together, whichever is asked for, and beside what the
 * figures of measures show of the same witnesses: what is applied for and directed stands there and is the same here.
 */
@Component
class Section28Figures implements FigureSource {

    private static final Measure RECORDED = Measure.RECORDED_CROSS_EXAMINATION;

    private final TallyBins bins;
    private final MeasureFigures measures;

    Section28Figures(TallyBins bins, MeasureFigures measures) {
        this.bins = bins;
        this.measures = measures;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.SECTION_28, Figure.REFUSALS);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return figure == Figure.SECTION_28 ? section28(figure, question) : refusals(figure, question);
    }

    private FigureTable section28(Figure figure, FigureQuestion question) {
        List<Section28Step> own = List.of(Section28Step.ELIGIBLE, Section28Step.RECORDED, Section28Step.PLAYED);
        List<Line> lines = lines(Tallied.SECTION_28, question);
        List<Object> shown = shown(
                question,
                own.stream()
                        .map(step -> new Counted(lines, line -> step.isIn(Integer.parseInt(line.standing()))))
                        .toList(),
                known(question, List.of(RECORDED), EnumSet.allOf(MeasureStep.class)));
        MeasureTable measure = measures.table(RECORDED, question);
        CountedSteps steps = measure.in(question.period());
        List<Row> rows = List.of(
                Row.of(Section28Step.ELIGIBLE.title(), shown.get(0)),
                Row.of(Section28Step.APPLIED.title(), measure.shown(steps.at(MeasureStep.APPLIED))),
                Row.of(Section28Step.DIRECTED.title(), measure.shown(steps.at(MeasureStep.GRANTED))),
                Row.of(Section28Step.RECORDED.title(), shown.get(1)),
                Row.of(Section28Step.PLAYED.title(), shown.get(2)));
        return FigureTable.of(figure, 1, List.of("Step", "Witnesses#"), rows);
    }

    private FigureTable refusals(Figure figure, FigureQuestion question) {
        List<Line> lines = lines(Tallied.REFUSAL, question);
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("", "Anything refused");
        Arrays.stream(RefusalReason.values()).forEach(reason -> titles.put(reason.name(), reason.title()));
        List<Object> shown = shown(
                question,
                titles.keySet().stream()
                        .map(word -> new Counted(lines, line -> line.word().equals(word)))
                        .toList(),
                known(question, List.of(Measure.values()), EnumSet.of(MeasureStep.REFUSED)));
        List<Row> rows = new ArrayList<>();
        titles.values().forEach(title -> rows.add(Row.of(title, shown.get(rows.size()))));
        return FigureTable.of(figure, 1, List.of("Refused", "Witnesses#"), rows);
    }

    /** What the figures of measures count of these steps. */
    private List<Counted> known(FigureQuestion question, List<Measure> of, Set<MeasureStep> steps) {
        List<Line> lines = lines(Tallied.MEASURE, question);
        List<Counted> known = new ArrayList<>();
        for (Measure measure : of) {
            List<Line> its = lines.stream()
                    .filter(line -> line.word().equals(measure.name()))
                    .toList();
            steps.forEach(step -> known.add(new Counted(its, line -> step.isIn(Integer.parseInt(line.standing())))));
        }
        return known;
    }

    private List<Line> lines(Tallied counted, FigureQuestion question) {
        return bins.lines(question.viewer().organisationId(), counted, Period.THREE_YEARS.from(question.closed()));
    }

    /** The counts of the period asked for, as they may be shown. */
    private static List<Object> shown(FigureQuestion question, List<Counted> counted, List<Counted> known) {
        var table = new SuppressedTable();
        Map<Period, List<Integer>> periods = new EnumMap<>(Period.class);
        List<Integer> shorter = List.of();
        for (Period period : Period.RUNNING) {
            List<Integer> numbers = counted.stream()
                    .map(one -> table.count(one.in(period, question.closed())))
                    .toList();
            keepApart(table, numbers, shorter);
            for (Counted one : known) {
                int there = table.known(one.in(period, question.closed()));
                numbers.forEach(number -> table.apart(number, there));
            }
            periods.put(period, numbers);
            shorter = numbers;
        }
        List<Object> shown = table.shown();
        return periods.getOrDefault(question.period(), List.of()).stream()
                .map(shown::get)
                .toList();
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

    private record Counted(List<Line> lines, Predicate<Line> which) {

        long in(Period period, LocalDate today) {
            return lines.stream()
                    .filter(line -> period.contains(line.inMonth(), today))
                    .filter(which)
                    .mapToLong(Line::cases)
                    .sum();
        }
    }
}
