package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.alongside.forms.Forms;
import org.jspecify.annotations.Nullable;

/** Somebody asks for the return of every area and every period and subtracts what is shown: never is one to four young people left. */
class MonitoringReturnPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** This year, and two of those that are over. */
    private static final int[] MONTHS_AGO = {1, 6, 20};

    private static final List<UUID> AREAS = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    private static final Map<String, String> TALLIED = Map.of(
            "SIGN_SEEN missingOrLate", "Goes missing or comes home late",
            "SIGN_SEEN olderPartner", "Has an older boyfriend, girlfriend or partner",
            "ADVOCATE_ALLOCATED", "With an advocate");
    private static final String EVERYBODY = "Referred";

    private final ReturnRows rows = new ReturnRows(new AnswerTitles(new Forms()));

    /** Of each month in each area: how many young people, and of how many of them a row speaks. */
    @Property(tries = 150)
    void noNumbersOfAreasAndPeriodsCanBeSubtracted(
            @ForAll @Size(9) List<@IntRange(max = 25) Integer> people,
            @ForAll @Size(27) List<@IntRange(max = 100) Integer> percent) {
        MonitoringReturn returned = returned(people, percent);

        List<Block> blocks = new ArrayList<>();
        for (Period period : Period.WHOLE) {
            blocks.add(new Block(period, null, shown(returned, period, null)));
            AREAS.forEach(area -> blocks.add(new Block(period, area, shown(returned, period, area))));
        }
        blocks.forEach(whole -> {
            List<Block> within = blocks.stream().filter(whole::contains).toList();
            takeAway(whole, EVERYBODY, EVERYBODY, within);
            TALLIED.values().forEach(title -> {
                takeAway(whole, title, title, within);
                takeAway(whole, EVERYBODY, title, within);
            });
        });
    }

    /** Takes every choice of blocks that have nothing in common from the whole. */
    private static void takeAway(Block whole, String from, String title, List<Block> within) {
        Long all = whole.shown.get(from);
        if (all != null) {
            List<Block> shown = within.stream()
                    .filter(it -> it.shown.containsKey(title))
                    .filter(it -> it != whole || !from.equals(title))
                    .toList();
            takeAway(all, title, shown, whole + ", " + from);
        }
    }

    private static void takeAway(long left, String title, List<Block> rest, String whole) {
        assertThat(left > 0 && left < 5)
                .as("%d are left of %s, less %s", left, whole, title)
                .isFalse();
        for (int at = 0; at < rest.size(); at++) {
            Block taken = rest.get(at);
            List<Block> apart = rest.subList(at + 1, rest.size()).stream()
                    .filter(it -> !it.overlaps(taken))
                    .toList();
            takeAway(left - Objects.requireNonNull(taken.shown.get(title)), title, apart, whole + " less " + taken);
        }
    }

    private MonitoringReturn returned(List<Integer> people, List<Integer> percent) {
        List<Line> persons = new ArrayList<>();
        List<Line> tallies = new ArrayList<>();
        List<String> words = TALLIED.keySet().stream().sorted().toList();
        for (int at = 0; at < people.size(); at++) {
            LocalDate month = TODAY.withDayOfMonth(1).minusMonths(MONTHS_AGO[at / AREAS.size()]);
            UUID area = AREAS.get(at % AREAS.size());
            int count = people.get(at);
            persons.add(new Line(month, area, "", "", count));
            tallies.add(new Line(month, area, "", "", count));
            for (int word = 0; word < words.size(); word++) {
                tallies.add(new Line(month, area, words.get(word), "", count * percent.get(at * 3 + word) / 100));
            }
        }
        TallyBins bins = mock(TallyBins.class);
        when(bins.lines(any(), eq(Tallied.RETURN), any())).thenReturn(tallies);
        when(bins.lines(any(), eq(Tallied.YOUNG_PERSON), any())).thenReturn(persons);
        when(bins.lines(any(), eq(Tallied.OUTCOME), any())).thenReturn(List.of());
        return new MonitoringReturn(rows, bins);
    }

    /** The rows that tell a number, by their titles. */
    private static Map<String, Long> shown(MonitoringReturn returned, Period period, @Nullable UUID area) {
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, area, "", TODAY);
        Map<String, Long> shown = new LinkedHashMap<>();
        returned.counts(question).forEach((row, count) -> {
            if (count instanceof Long number
                    && (TALLIED.containsValue(row.title()) || row.title().equals(EVERYBODY))) {
                shown.put(row.title(), number);
            }
        });
        return shown;
    }

    /** What is shown for a period and an area, null for all of them. */
    private record Block(Period period, @Nullable UUID area, Map<String, Long> shown) {

        boolean contains(Block other) {
            return (period == Period.EVERYTHING || period == other.period) && (area == null || area.equals(other.area));
        }

        boolean overlaps(Block other) {
            boolean someTime =
                    period == other.period || period == Period.EVERYTHING || other.period == Period.EVERYTHING;
            return someTime && (area == null || other.area == null || area.equals(other.area));
        }

        @Override
        public String toString() {
            return period + " " + (area == null ? "everywhere" : area.getLeastSignificantBits()) + " " + shown;
        }
    }
}
