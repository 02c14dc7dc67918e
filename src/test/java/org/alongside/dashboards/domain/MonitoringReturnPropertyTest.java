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
import java.util.UUID;
import java.util.stream.IntStream;
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
    private static final int[] MONTHS_AGO = {1, 6, 20};
    private static final List<Period> PERIODS =
            List.of(Period.THREE_MONTHS, Period.TWELVE_MONTHS, Period.THREE_YEARS, Period.EVERYTHING);
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

        List<Map<String, Long>> longerPeriods = new ArrayList<>();
        for (Period period : PERIODS) {
            Map<String, Long> all = shown(returned, period, null);
            List<Map<String, Long>> areas =
                    AREAS.stream().map(area -> shown(returned, period, area)).toList();
            for (Map<String, Long> of : areas) {
                notAFewLeft(all, of);
            }
            for (int other = 0; other < AREAS.size(); other++) {
                notAFewLeft(all, areas.get(other), areas.get((other + 1) % AREAS.size()));
            }
            List<Map<String, Long>> asked = new ArrayList<>(areas);
            asked.add(all);
            asked.forEach(MonitoringReturnPropertyTest::everybodyLeavesNoFew);
            for (int at = 0; at < asked.size() && !longerPeriods.isEmpty(); at++) {
                notAFewLeft(asked.get(at), longerPeriods.get(at));
            }
            longerPeriods = asked;
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

    @SafeVarargs
    private static void notAFewLeft(Map<String, Long> whole, Map<String, Long>... parts) {
        whole.forEach((title, number) -> {
            boolean allShown = IntStream.range(0, parts.length).allMatch(at -> parts[at].containsKey(title));
            if (allShown) {
                long left = number
                        - List.of(parts).stream()
                                .mapToLong(of -> of.getOrDefault(title, 0L))
                                .sum();
                assertThat(left > 0 && left < 5)
                        .as("%s: %d of %d are left", title, left, number)
                        .isFalse();
            }
        });
    }

    private static void everybodyLeavesNoFew(Map<String, Long> shown) {
        Long everybody = shown.get(EVERYBODY);
        if (everybody != null) {
            shown.forEach((title, number) -> assertThat(everybody - number > 0 && everybody - number < 5)
                    .as("%s: %d of %d", title, number, everybody)
                    .isFalse());
        }
    }
}
