package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of investigations, by year, by police force and by offence: tables of one cube. */
@Component
class OutcomeFigures implements FigureSource {

    static final String AREA = "area ";
    static final String OFFENCE = "offence ";
    private static final String ALL = "All";

    /** The places of what is shown of prosecutions alone. */
    private static final int[] PROSECUTIONS = {3, 4, 5, 6, 7};

    /** Investigations, going on, ended, prosecuted, convicted: what reports of the field compare. */
    private static final int[] HEADLINES = {0, 1, 2, 3, 6};

    private static final List<String> COUNTED = List.of(
            "Investigations#",
            "Still going on#",
            "Ended without a charge#",
            "Prosecuted#",
            "Still running#",
            "Concluded#",
            "Convicted#",
            "Not convicted#");

    /** The columns of counts that shares are made of. */
    private static final int INVESTIGATIONS = 1;

    private static final int GOING_ON = 2;
    private static final int PROSECUTED = 4;
    private static final int CONCLUDED = 6;
    private static final int ALL_CONVICTED = 7;

    private static final String CONVICTED = "Convicted of concluded, %";

    private final TallyBins bins;
    private final People people;
    private final AnswerTitles words;
    private final Remembered<SuppressedCube> remembered = new Remembered<>();

    OutcomeFigures(TallyBins bins, People people, AnswerTitles words) {
        this.bins = bins;
        this.people = people;
        this.words = words;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.OUTCOMES_BY_YEAR, Figure.OUTCOME_SHARES, Figure.OUTCOMES_BY_AREA, Figure.OUTCOMES_BY_OFFENCE);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        List<Line> lines = bins.lines(
                question.viewer().organisationId(), Tallied.OUTCOME, Period.EVERYTHING.from(question.today()));
        SuppressedCube cube = remembered.of(List.of(lines, question.today()), () -> cube(lines, question.today()));
        return switch (figure) {
            case OUTCOMES_BY_YEAR -> byYear(figure, cube, question);
            case OUTCOME_SHARES -> shares(byYear(Figure.OUTCOMES_BY_YEAR, cube, question));
            case OUTCOMES_BY_AREA -> byArea(figure, cube, question, lines);
            case OUTCOMES_BY_OFFENCE -> byOffence(figure, cube, question, lines);
            default -> throw new IllegalArgumentException(figure.id());
        };
    }

    /** All three tables are suppressed as one. */
    static SuppressedCube cube(List<Line> lines, LocalDate today) {
        var cube = new SuppressedCube(lines, today, OutcomeFigures::outcomes);
        cube.split(
                line -> AREA + line.place(),
                OutcomeFigures::outcomes,
                IntStream.range(0, COUNTED.size()).toArray());
        cube.split(
                line -> line.word().isEmpty() ? "" : OFFENCE + line.word(), OutcomeFigures::prosecutions, PROSECUTIONS);
        cube.headlines(HEADLINES);
        return cube;
    }

    private static FigureTable byYear(Figure figure, SuppressedCube cube, FigureQuestion question) {
        UUID area = question.organisation();
        List<Row> rows = Period.WHOLE.stream()
                .map(period -> row(period.title(question.today()), cube, period, area == null ? "" : AREA + area))
                .toList();
        return FigureTable.of(figure, 1, columns("Began in"), rows);
    }

    private FigureTable byArea(Figure figure, SuppressedCube cube, FigureQuestion question, List<Line> lines) {
        Map<UUID, String> names =
                people.organisations().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        List<Row> rows = new ArrayList<>();
        lines.stream()
                .map(Line::place)
                .distinct()
                .filter(area -> question.organisation() == null || area.equals(question.organisation()))
                .map(area -> row(names.getOrDefault(area, "No police force yet"), cube, question.period(), AREA + area))
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .forEach(rows::add);
        rows.add(row(ALL, cube, question.period(), ""));
        return FigureTable.of(figure, 1, columns("Police force"), rows);
    }

    /** Offences of one area would be counts of two or three: they are counted over all areas only. */
    private FigureTable byOffence(Figure figure, SuppressedCube cube, FigureQuestion question, List<Line> lines) {
        Set<String> charged = lines.stream().map(Line::word).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        words.of("decide-charge", "offenceKind").forEach((offence, title) -> {
            if (charged.contains(offence)) {
                IntStream counts = IntStream.range(0, PROSECUTIONS.length);
                rows.add(prosecutions(
                        title, counts.mapToObj(count -> cube.shown(question.period(), OFFENCE + offence, count))));
            }
        });
        rows.add(prosecutions(
                ALL, IntStream.of(PROSECUTIONS).mapToObj(place -> cube.shown(question.period(), "", place))));
        List<String> columns = new ArrayList<>(List.of("Most serious offence charged"));
        columns.addAll(COUNTED.subList(3, COUNTED.size()));
        columns.add(CONVICTED + "~3+4");
        return FigureTable.of(figure, 1, columns, rows);
    }

    private static FigureTable shares(FigureTable byYear) {
        List<Row> rows = byYear.rows().stream()
                .map(Row::cells)
                .map(it -> Row.of(
                        it.get(0),
                        percent(it, PROSECUTED, INVESTIGATIONS),
                        percent(it, GOING_ON, INVESTIGATIONS),
                        percent(it, ALL_CONVICTED, PROSECUTED),
                        percent(it, ALL_CONVICTED, CONCLUDED)))
                .toList();
        List<String> columns = List.of(
                "Began in",
                "Prosecuted of investigations, %~",
                "Still going on of investigations, %~",
                "Convicted of prosecuted, %~",
                CONVICTED + "~");
        return FigureTable.of(Figure.OUTCOME_SHARES, List.of(1, 2, 3, 4), columns, rows);
    }

    private static Row prosecutions(String name, Stream<Object> shown) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(name));
        shown.forEach(cells::add);
        cells.add(percent(cells, 4, 3));
        return new Row(cells, null);
    }

    private static Row row(String name, SuppressedCube cube, Period period, String part) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(name));
        IntStream.range(0, COUNTED.size()).forEach(count -> cells.add(cube.shown(period, part, count)));
        return new Row(cells, null);
    }

    private static @Nullable Long percent(List<? extends @Nullable Object> cells, int part, int whole) {
        return Share.of(Objects.requireNonNull(cells.get(part)), Objects.requireNonNull(cells.get(whole)))
                .map(Share::percent)
                .orElse(null);
    }

    private static String name(Row row) {
        return String.valueOf(row.cells().get(0));
    }

    private static List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(COUNTED);
        return columns;
    }

    /** In the order of the columns. */
    private static int[] outcomes(SuppressedTable table, List<Line> lines) {
        Outcomes counts = Outcomes.of(lines);
        int[] prosecutions = prosecutions(table, lines);
        int investigations = table.count(counts.investigations());
        int goingOn = table.count(counts.goingOn());
        int ended = table.count(counts.endedWithout());
        table.whole(investigations, List.of(goingOn, ended, prosecutions[0]));
        return new int[] {
            investigations,
            goingOn,
            ended,
            prosecutions[0],
            prosecutions[1],
            prosecutions[2],
            prosecutions[3],
            prosecutions[4]
        };
    }

    private static int[] prosecutions(SuppressedTable table, List<Line> lines) {
        Outcomes counts = Outcomes.of(lines);
        int prosecuted = table.count(counts.prosecuted());
        int running = table.count(counts.running());
        int concluded = table.count(counts.concluded());
        int convicted = table.count(counts.convicted());
        int notConvicted = table.count(counts.notConvicted());
        table.whole(prosecuted, List.of(running, concluded));
        table.whole(concluded, List.of(convicted, notConvicted));
        return new int[] {prosecuted, running, concluded, convicted, notConvicted};
    }
}
