package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.springframework.stereotype.Component;

/** How trials went: their listings, how often their dates moved, and the sentences. */
@Component
class TrialFigures implements FigureSource {

    private final TallyBins bins;
    private final Remembered<SuppressedCube> remembered = new Remembered<>();
    private final AnswerTitles words;

    TrialFigures(TallyBins bins, AnswerTitles words) {
        this.bins = bins;
        this.words = words;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.TRIALS, Figure.TRIAL_MOVES, Figure.SENTENCES);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return switch (figure) {
            case TRIALS -> kinds(figure, question, "Any listing", words.of("record-trial-day", "effectiveness"));
            case SENTENCES -> kinds(figure, question, "Any sentence", words.of("record-sentence", "sentenceKinds"));
            case TRIAL_MOVES -> moves(figure, question);
            default -> throw new IllegalArgumentException(figure.id());
        };
    }

    /** A line for each kind, and one for any of them: a case can be in several. */
    private FigureTable kinds(Figure figure, FigureQuestion question, String any, Map<String, String> titles) {
        Map<String, String> kinds = new LinkedHashMap<>(titles);
        kinds.put("", any);
        SuppressedCube cube = cube(
                figure == Figure.TRIALS ? Tallied.LISTING : Tallied.SENTENCE,
                question,
                (table, within) -> kinds(table, within, List.copyOf(kinds.keySet())));
        List<Row> rows = new ArrayList<>();
        int count = 0;
        for (String title : kinds.values()) {
            rows.add(Row.of(title, cube.shown(question.period(), area(question), count++)));
        }
        return FigureTable.of(figure, 1, List.of("Kind", "Young people#"), rows);
    }

    private static int[] kinds(SuppressedTable table, List<Line> lines, List<String> kinds) {
        int[] numbers = kinds.stream()
                .mapToInt(kind -> table.count(lines.stream()
                        .filter(line -> line.word().equals(kind))
                        .mapToLong(Line::cases)
                        .sum()))
                .toArray();
        int any = numbers[numbers.length - 1];
        IntStream.range(0, numbers.length - 1).forEach(at -> table.rest(any, numbers[at]));
        return numbers;
    }

    /** The numbers in the middle and near the end are of trials: they are shown where the count of trials is. */
    private FigureTable moves(Figure figure, FigureQuestion question) {
        List<Line> lines = lines(Tallied.TRIAL_MOVES, question);
        SuppressedCube cube = cube(Tallied.TRIAL_MOVES, question, (table, within) ->
                new int[] {table.count(within.stream().mapToLong(Line::cases).sum())});
        List<Row> rows = Period.WHOLE.stream()
                .map(period -> {
                    Object trials = cube.shown(period, area(question), 0);
                    Histogram moves = new Histogram();
                    lines.stream()
                            .filter(line -> period.contains(line.inMonth(), question.today()))
                            .filter(line -> question.organisation() == null
                                    || line.place().equals(question.organisation()))
                            .filter(line -> trials instanceof Long)
                            .forEach(line -> moves.add(Integer.parseInt(line.word()), line.cases()));
                    return Row.of(
                            period.title(question.today()),
                            trials,
                            moves.min().orElse(null),
                            moves.median().orElse(null),
                            moves.ninetieth().orElse(null));
                })
                .toList();
        return FigureTable.of(
                figure,
                3,
                List.of("Over in", "Young people#", "Times moved: least#", "Median#", "90th percentile#"),
                rows);
    }

    private List<Line> lines(Tallied counted, FigureQuestion question) {
        return bins.lines(question.viewer().organisationId(), counted, Period.EVERYTHING.from(question.today()));
    }

    private SuppressedCube cube(Tallied counted, FigureQuestion question, SuppressedCube.Block block) {
        List<Line> lines = lines(counted, question);
        List<List<Line>> before = before(counted, question);
        return remembered.of(List.of(counted, lines, before, question.today()), () -> {
            var cube = new SuppressedCube(lines, question.today(), block);
            int width = block.in(new SuppressedTable(), List.of()).length;
            cube.split(
                    line -> line.place().toString(),
                    block,
                    IntStream.range(0, width).toArray());
            before.forEach(known -> cube.besides(known, line -> line.place().toString()));
            return cube;
        });
    }

    /** What the tables before show: trials are of those who were prosecuted, and sentences of those who were convicted. */
    private List<List<Line>> before(Tallied counted, FigureQuestion question) {
        List<Line> outcomes = lines(Tallied.OUTCOME, question);
        List<List<Line>> before = new ArrayList<>();
        before.add(Outcomes.prosecuted(outcomes));
        before.add(Outcomes.convicted(outcomes));
        if (counted != Tallied.LISTING) {
            before.add(lines(Tallied.LISTING, question).stream()
                    .filter(line -> line.word().isEmpty())
                    .toList());
        }
        if (counted == Tallied.SENTENCE) {
            before.add(lines(Tallied.TRIAL_MOVES, question));
        }
        return before;
    }

    private static String area(FigureQuestion question) {
        UUID area = question.organisation();
        return area == null ? "" : area.toString();
    }
}
