package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far each measure comes, and at which court centre: four figures of one suppressed table for each measure. */
@Component
class MeasureFigures implements FigureSource {

    private static final List<MeasureStep> WAY = List.of(
            MeasureStep.ELIGIBLE,
            MeasureStep.ASKED_FOR,
            MeasureStep.APPLIED,
            MeasureStep.GRANTED,
            MeasureStep.ARRANGED,
            MeasureStep.GIVEN);

    private static final List<String> MISSED =
            List.of("Granted#", "Granted, never given#", "Not there on a day#", "Refused#");

    private static final Set<Figure> BY_COURT = EnumSet.of(Figure.MEASURES_BY_COURT, Figure.GRANTED_NOT_GIVEN_BY_COURT);

    private static final String NO_COURT = "No court listed yet";

    /** A name is shown once five witnesses have it in common: until then it is what one person typed about one child. */
    private static final String OTHER_COURTS = "Other courts";

    private final TallyBins bins;
    private final CourtCentres courts;
    private final Remembered<MeasureTable> remembered = new Remembered<>();

    MeasureFigures(TallyBins bins, CourtCentres courts) {
        this.bins = bins;
        this.courts = courts;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.MEASURES, Figure.GRANTED_NOT_GIVEN, Figure.MEASURES_BY_COURT, Figure.GRANTED_NOT_GIVEN_BY_COURT);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        List<Line> lines = bins.lines(
                question.viewer().organisationId(), Tallied.MEASURE, Period.THREE_YEARS.from(question.closed()));
        Function<UUID, String> nameOf = names(lines);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            MeasureTable table = table(measure, lines, question, nameOf);
            Map<String, CountedSteps> courts = courts(table, question, nameOf);
            if (BY_COURT.contains(figure)) {
                courts.forEach((court, at) -> rows.add(row(figure, table, at, court, measure.title())));
            } else {
                chosen(table, courts, question).ifPresent(at -> rows.add(row(figure, table, at, measure.title())));
            }
        }
        return table(figure, rows);
    }

    /** The court centres that can be chosen: those with a name of their own in the figure. */
    Map<UUID, String> choices(FigureQuestion question) {
        List<Line> lines = bins.lines(
                question.viewer().organisationId(), Tallied.MEASURE, Period.THREE_YEARS.from(question.closed()));
        Function<UUID, String> nameOf = names(lines);
        Map<String, UUID> byName = new TreeMap<>();
        lines.forEach(line -> byName.putIfAbsent(nameOf.apply(line.place()), line.place()));
        Map<UUID, String> choices = new LinkedHashMap<>();
        byName.forEach((name, place) -> choices.put(place, name));
        return choices;
    }

    private static Map<String, CountedSteps> courts(
            MeasureTable table, FigureQuestion question, Function<UUID, String> nameOf) {
        if (question.organisation() == null) {
            return table.courts();
        }
        String court = nameOf.apply(question.organisation());
        CountedSteps counted = table.courts().get(court);
        return counted == null ? Map.of() : Map.of(court, counted);
    }

    /** Of a period over all courts, or of the court chosen over the longest period: more would be counts of two or three. */
    private static Optional<CountedSteps> chosen(
            MeasureTable table, Map<String, CountedSteps> courts, FigureQuestion question) {
        return question.organisation() == null
                ? Optional.of(table.in(question.period()))
                : courts.values().stream().findFirst();
    }

    /** One measure as these figures show it, for figures of the same witnesses. */
    MeasureTable table(Measure measure, FigureQuestion question) {
        List<Line> lines = bins.lines(
                question.viewer().organisationId(), Tallied.MEASURE, Period.THREE_YEARS.from(question.closed()));
        return table(measure, lines, question, names(lines));
    }

    private MeasureTable table(
            Measure measure, List<Line> lines, FigureQuestion question, Function<UUID, String> nameOf) {
        List<Line> its = lines.stream()
                .filter(line -> line.word().equals(measure.name()))
                .toList();
        List<String> names =
                its.stream().map(line -> nameOf.apply(line.place())).toList();
        return remembered.of(
                List.of(its, names, question.closed()), () -> new MeasureTable(its, question.closed(), nameOf));
    }

    private static FigureTable table(Figure figure, List<Row> rows) {
        boolean byCourt = BY_COURT.contains(figure);
        List<String> columns = new ArrayList<>(byCourt ? List.of("Court centre", "Measure") : List.of("Measure"));
        int drawn = columns.size() + (tellsTheWay(figure) ? WAY.indexOf(MeasureStep.APPLIED) : 1);
        if (tellsTheWay(figure)) {
            WAY.forEach(step -> columns.add(step.title() + "#"));
        } else {
            columns.addAll(MISSED);
        }
        if (byCourt) {
            rows.sort(Comparator.comparing(row -> String.valueOf(row.cells().get(0))));
        }
        return FigureTable.of(figure, drawn, columns, rows);
    }

    private static boolean tellsTheWay(Figure figure) {
        return figure == Figure.MEASURES || figure == Figure.MEASURES_BY_COURT;
    }

    private static Row row(Figure figure, MeasureTable table, CountedSteps counted, String... heads) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(heads));
        IntStream counts = tellsTheWay(figure)
                ? WAY.stream().mapToInt(counted::at)
                : IntStream.of(
                        counted.at(MeasureStep.GRANTED),
                        counted.neverGiven(),
                        counted.at(MeasureStep.NOT_GIVEN),
                        counted.at(MeasureStep.REFUSED));
        counts.forEach(count -> cells.add(table.shown(count)));
        return new Row(cells, null);
    }

    private Function<UUID, String> names(List<Line> lines) {
        Map<UUID, String> known = courts.names();
        Map<String, String> firstTyped = new HashMap<>();
        known.values().forEach(name -> firstTyped.putIfAbsent(CourtCentres.place(name), name));
        Function<UUID, String> nameOf = id -> {
            String name = known.get(id);
            return name == null ? NO_COURT : firstTyped.getOrDefault(CourtCentres.place(name), name);
        };
        Map<String, Map<String, Long>> witnesses = new HashMap<>();
        lines.forEach(line -> witnesses
                .computeIfAbsent(nameOf.apply(line.place()), court -> new HashMap<>())
                .merge(line.word(), line.cases(), Long::sum));
        return id -> {
            String name = nameOf.apply(id);
            boolean many = witnesses.getOrDefault(name, Map.of()).values().stream()
                    .anyMatch(some -> some >= Suppression.SMALLEST_SHOWN);
            return many || name.equals(NO_COURT) ? name : OTHER_COURTS;
        };
    }
}
