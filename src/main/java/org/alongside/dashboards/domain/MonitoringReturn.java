package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.ReturnRow.FromOutcomes;
import org.alongside.dashboards.domain.ReturnRow.FromPeople;
import org.alongside.dashboards.domain.ReturnRow.FromTallies;
import org.alongside.dashboards.domain.SuppressedCube.Cell;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.springframework.stereotype.Component;

/** The counts of the monitoring return, small ones left out. */
@Component
class MonitoringReturn {

    /** What stands where Alongside does not know. */
    static final String NOT_RECORDED = "not recorded in Alongside";

    private final ReturnRows rows;
    private final TallyBins bins;
    private final Remembered<Cubes> remembered = new Remembered<>();

    MonitoringReturn(ReturnRows rows, TallyBins bins) {
        this.rows = rows;
        this.bins = bins;
    }

    /** Every row with its count, or with words where it may not be told or is not known. */
    Map<ReturnRow, Object> counts(FigureQuestion question) {
        List<ReturnRow> all = rows.all();
        List<String> words = words(all);
        Cubes cubes = cubes(question.viewer().organisationId(), question.today(), words);
        UUID area = question.organisation();
        String force = area == null ? "" : area.toString();
        Map<ReturnRow, Object> counts = new LinkedHashMap<>();
        for (ReturnRow row : all) {
            Object count = NOT_RECORDED;
            if (row.source() instanceof FromPeople from) {
                count = cubes.people.shown(question.period(), force, from.count());
            } else if (row.source() instanceof FromOutcomes from) {
                count = cubes.outcomes.shown(
                        question.period(), area == null ? "" : OutcomeFigures.AREA + area, from.count());
            } else if (row.source() instanceof FromTallies from) {
                count = cubes.tallies.shown(question.period(), force, words.indexOf(from.word()));
            }
            counts.put(row, count);
        }
        return counts;
    }

    private Cubes cubes(UUID organisation, LocalDate today, List<String> words) {
        LocalDate ever = Period.EVERYTHING.from(today);
        List<Line> begun = bins.lines(organisation, Tallied.OUTCOME, ever);
        List<Line> persons = bins.lines(organisation, Tallied.YOUNG_PERSON, ever);
        List<Line> rest = bins.lines(organisation, Tallied.RETURN, ever);
        return remembered.of(
                List.of(begun, persons, rest, today),
                () -> new Cubes(
                        OutcomeFigures.cube(begun, today),
                        PersonFigures.cube(persons, begun, today),
                        tallies(rest, begun, persons, today, words)));
    }

    /** Everybody is told beside these rows, from another table, even where this one leaves everybody out. */
    private static SuppressedCube tallies(
            List<Line> lines, List<Line> begun, List<Line> persons, LocalDate today, List<String> words) {
        var tallies = new SuppressedCube(lines, today, (table, some) -> block(table, some, words));
        tallies.split(
                line -> line.place().toString(),
                (table, some) -> block(table, some, words),
                IntStream.rangeClosed(0, words.size()).toArray());
        tallies.headlines(words.size());
        Map<Cell, Integer> referred =
                tallies.besides(persons, line -> line.place().toString());
        IntStream.range(0, words.size()).forEach(row -> tallies.within(referred, row));
        tallies.besides(begun, line -> line.place().toString());
        tallies.besides(Outcomes.prosecuted(begun), line -> line.place().toString());
        return tallies;
    }

    private static List<String> words(List<ReturnRow> rows) {
        List<String> words = new ArrayList<>();
        for (ReturnRow row : rows) {
            if (row.source() instanceof FromTallies tallied) {
                words.add(tallied.word());
            }
        }
        return words;
    }

    /** Everybody last: what of them a row does not count is a count as well. */
    private static int[] block(SuppressedTable table, List<Line> lines, List<String> words) {
        Map<String, Long> cases = new HashMap<>();
        lines.forEach(line -> cases.merge(line.word(), line.cases(), Long::sum));
        int[] numbers = new int[words.size() + 1];
        int everybody = table.count(cases.getOrDefault("", 0L));
        for (int at = 0; at < words.size(); at++) {
            numbers[at] = table.count(Objects.requireNonNull(cases.getOrDefault(words.get(at), 0L)));
            table.rest(everybody, numbers[at]);
        }
        numbers[words.size()] = everybody;
        int any = words.indexOf(ReturnTallying.word(OutcomeFact.DISRUPTION_IN_FORCE, ""));
        kinds(words, OutcomeFact.DISRUPTION_IN_FORCE).forEach(kind -> table.rest(numbers[any], numbers[kind]));
        each(table, everybody, numbers(numbers, kinds(words, OutcomeFact.AGE_KNOWN)));
        each(table, everybody, numbers(numbers, kinds(words, OutcomeFact.REFERRAL_DECIDED)));
        return numbers;
    }

    /** Where everybody is in exactly one of them, they add up to everybody. */
    private static void each(SuppressedTable table, int everybody, List<Integer> kinds) {
        long all = kinds.stream().mapToLong(table::valueOf).sum();
        if (all == table.valueOf(everybody)) {
            table.whole(everybody, kinds);
        }
    }

    private static List<Integer> numbers(int[] numbers, List<Integer> places) {
        return places.stream().map(place -> numbers[place]).toList();
    }

    /** Where the rows of the kinds of a fact are. */
    private static List<Integer> kinds(List<String> words, OutcomeFact fact) {
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).startsWith(fact.name() + " "))
                .boxed()
                .toList();
    }

    private record Cubes(SuppressedCube outcomes, SuppressedCube people, SuppressedCube tallies) {}
}
