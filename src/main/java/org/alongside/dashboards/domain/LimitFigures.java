package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.access.FormSections;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.springframework.stereotype.Component;

/** Which limits are kept, which are not, and who lets young people wait. */
@Component
class LimitFigures implements FigureSource {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final LimitRows rows;
    private final TimeLimitRules rules;
    private final People people;

    LimitFigures(LimitRows rows, TimeLimitRules rules, People people) {
        this.rows = rows;
        this.rules = rules;
        this.people = people;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.LIMITS_BY_RULE,
                Figure.LIMITS_BY_ORGANISATION,
                Figure.LIMITS_BY_MONTH,
                Figure.WAITING_ON,
                Figure.WORST_TEN);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        List<LimitLine> lines = switch (figure) {
            case WORST_TEN -> List.of();
            case LIMITS_BY_MONTH -> rows.ended(question.viewer(), question.from());
            default -> lines(question);
        };
        return table(figure, new Asked(question, lines));
    }

    /** Four of the five are counted from the same lines. */
    @Override
    public List<FigureTable> tables(Collection<Figure> figures, FigureQuestion question) {
        var asked = new Asked(question, lines(question));
        return figures.stream().map(figure -> table(figure, asked)).toList();
    }

    private List<LimitLine> lines(FigureQuestion question) {
        return rows.lines(question.viewer(), question.from());
    }

    private FigureTable table(Figure figure, Asked asked) {
        FigureQuestion question = asked.question();
        return switch (figure) {
            case LIMITS_BY_RULE -> standing(figure, "Rule", byRule(asked));
            case LIMITS_BY_ORGANISATION -> standing(figure, "Organisation", byOrganisation(asked));
            case LIMITS_BY_MONTH -> byMonth(figure, asked);
            case WAITING_ON -> waitingOn(figure, asked);
            case WORST_TEN -> worst(figure, question);
            default -> throw new IllegalArgumentException(figure.id());
        };
    }

    private Map<String, LimitStanding> byRule(Asked asked) {
        return by(asked, line -> true, line -> title(line.rule()));
    }

    private Map<String, LimitStanding> byOrganisation(Asked asked) {
        Map<UUID, String> names =
                people.organisations().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        return by(asked, line -> true, line -> names.getOrDefault(line.responsible(), "Outside this service"));
    }

    private static FigureTable standing(Figure figure, String first, Map<String, LimitStanding> standings) {
        List<Row> lines = standings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, LimitStanding> it) ->
                                it.getValue().missed() + it.getValue().overdue())
                        .reversed())
                .map(it -> row(it.getKey(), it.getValue()))
                .toList();
        return FigureTable.of(
                figure,
                drawn(lines),
                List.of(
                        first,
                        "Met#",
                        "Missed#",
                        "In time, %~1+2",
                        "Running#",
                        "Overdue#",
                        "Paused#",
                        "Days late: least~2+5",
                        "Median~2+5",
                        "90th percentile~2+5"),
                lines);
    }

    /** Met and missed; where no limit has ended yet, running and overdue. */
    private static List<Integer> drawn(List<Row> lines) {
        boolean ended = lines.stream()
                .map(Row::cells)
                .anyMatch(it ->
                        !Long.valueOf(0).equals(it.get(1)) || !Long.valueOf(0).equals(it.get(2)));
        return ended ? List.of(1, 2) : List.of(4, 5);
    }

    private static Row row(String name, LimitStanding it) {
        return Row.of(
                name,
                it.met(),
                it.missed(),
                it.inTime(),
                it.running(),
                it.overdue(),
                it.paused(),
                it.late().min().orElse(null),
                it.late().median().orElse(null),
                it.late().ninetieth().orElse(null));
    }

    private FigureTable byMonth(Figure figure, Asked asked) {
        Map<LocalDate, LimitStanding> months = by(asked, LimitLine::ended, LimitLine::on);
        List<Row> lines = months.entrySet().stream()
                .map(it -> Row.of(
                        MONTH.format(it.getKey()),
                        it.getValue().met(),
                        it.getValue().missed(),
                        it.getValue().inTime()))
                .toList();
        return FigureTable.of(figure, List.of(1, 2), List.of("Month", "Met#", "Missed#", "In time, %~1+2"), lines);
    }

    private FigureTable waitingOn(Figure figure, Asked asked) {
        Map<Party, LimitStanding> parties = by(asked, line -> true, line -> Party.of(line.owner()));
        List<Row> lines = parties.entrySet().stream()
                .filter(it -> it.getValue().missed() + it.getValue().overdue() > 0)
                .sorted(Comparator.comparing((Map.Entry<Party, LimitStanding> it) ->
                                it.getValue().delay())
                        .reversed())
                .map(it -> Row.of(
                        it.getKey().title(),
                        it.getValue().delay(),
                        it.getValue().missed(),
                        it.getValue().overdue(),
                        it.getValue().late().min().orElse(null),
                        it.getValue().late().median().orElse(null),
                        it.getValue().late().ninetieth().orElse(null)))
                .toList();
        return FigureTable.of(
                figure,
                1,
                List.of(
                        "Who has to act",
                        "Days of delay~2+3",
                        "Missed#",
                        "Overdue#",
                        "Least~2+3",
                        "Median~2+3",
                        "90th percentile~2+3"),
                lines);
    }

    private FigureTable worst(Figure figure, FigureQuestion question) {
        List<Row> lines = rows.worst(question.viewer(), question.today(), question.organisation()).stream()
                .map(it -> Row.of(
                                it.reference(),
                                it.title(),
                                it.lastDay(),
                                ChronoUnit.DAYS.between(it.lastDay(), question.today()),
                                Role.ofWord(it.owner())
                                        .map(Role::title)
                                        .orElse(Party.of(it.owner()).title()))
                        .toCase(it.reference())
                        .secretIf(FormSections.secrecyOf(it.startedBy()).isPresent()))
                .toList();
        return FigureTable.of(figure, 3, List.of("Case", "Limit", "Last day", "Days late~", "Who has to act"), lines);
    }

    private <K extends Comparable<? super K>> Map<K, LimitStanding> by(
            Asked asked, Predicate<LimitLine> which, Function<LimitLine, K> key) {
        Map<K, LimitStanding> standings = new TreeMap<>();
        FigureQuestion question = asked.question();
        asked.lines().stream()
                .filter(line -> question.organisation() == null
                        || question.organisation().equals(line.responsible()))
                .filter(which)
                .forEach(line -> standings
                        .computeIfAbsent(key.apply(line), first -> new LimitStanding(question.today()))
                        .add(line));
        return standings;
    }

    private String title(String rule) {
        return rules.rule(rule, true)
                .map(TimeLimitRule::title)
                .map(title -> title + " (" + rule + ")")
                .orElse(rule);
    }

    private record Asked(FigureQuestion question, List<LimitLine> lines) {}
}
