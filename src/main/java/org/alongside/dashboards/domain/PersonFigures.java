package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the young people are. */
@Component
class PersonFigures implements FigureSource {

    private static final List<String> KNOWN =
            List.of("Referred", "Missing more than once", "In care", "Male", "Moved within the UK");

    private static final List<String> COLUMNS =
            List.of("What is known", "Young people#", "Of all referred, %~1", "That is one in~1");

    private static final List<String> WITH_CHANGE = Stream.concat(
                    COLUMNS.stream(), Stream.of("Change from the year before, %~1"))
            .toList();

    private final TallyBins bins;
    private final Remembered<SuppressedCube> remembered = new Remembered<>();

    PersonFigures(TallyBins bins) {
        this.bins = bins;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.YOUNG_PEOPLE);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        List<Line> lines = bins.lines(
                question.viewer().organisationId(), Tallied.YOUNG_PERSON, Period.EVERYTHING.from(question.today()));
        List<Line> outcomes = bins.lines(
                question.viewer().organisationId(), Tallied.OUTCOME, Period.EVERYTHING.from(question.today()));
        SuppressedCube cube = remembered.of(
                List.of(lines, outcomes, question.today()), () -> cube(lines, outcomes, question.today()));
        UUID area = question.organisation();
        String part = area == null ? "" : area.toString();
        Optional<Period> before = question.period().yearBefore();
        Object everybody = cube.shown(question.period(), part, 0);
        List<Row> rows = new ArrayList<>();
        for (int count = 0; count < KNOWN.size(); count++) {
            Object known = cube.shown(question.period(), part, count);
            Optional<Share> share = count == 0 ? Optional.empty() : Share.of(known, everybody);
            List<@Nullable Object> cells = new ArrayList<>(List.of(KNOWN.get(count), known));
            cells.add(share.map(Share::percent).orElse(null));
            cells.add(share.flatMap(Share::oneIn).orElse(null));
            if (before.isPresent()) {
                cells.add(Share.of(known, cube.shown(before.get(), part, count))
                        .map(Share::more)
                        .orElse(null));
            }
            rows.add(new Row(cells, null));
        }
        return FigureTable.of(figure, 1, before.isPresent() ? WITH_CHANGE : COLUMNS, rows);
    }

    /** @param outcomes the investigations that another table counts */
    static SuppressedCube cube(List<Line> lines, List<Line> outcomes, LocalDate today) {
        var cube = new SuppressedCube(lines, today, PersonFigures::people);
        cube.split(
                line -> line.place().toString(),
                PersonFigures::people,
                IntStream.range(0, KNOWN.size()).toArray());
        IntStream.range(1, KNOWN.size()).forEach(count -> cube.within(cube.each(0), count));
        cube.headlines(0);
        cube.besides(outcomes, line -> line.place().toString());
        return cube;
    }

    /** Also the small count of those of whom something is not so is kept back. */
    private static int[] people(SuppressedTable table, List<Line> lines) {
        YoungPeople counts = YoungPeople.of(lines);
        int[] numbers = {
            table.count(counts.people()),
            table.count(counts.missingMoreThanOnce()),
            table.count(counts.inCare()),
            table.count(counts.male()),
            table.count(counts.movedWithinUk())
        };
        IntStream.range(1, numbers.length).forEach(at -> table.rest(numbers[0], numbers[at]));
        return numbers;
    }
}
