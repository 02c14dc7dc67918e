package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.specialmeasures.Measure;

/** Somebody asks for every period and both figures and subtracts any two numbers of a measure: never is one to four children left. */
class MeasureFiguresPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int[] MONTHS_AGO = {0, 6, 20};

    /** The places of counts in what is shown. What is never given is part of what is granted and of what comes before that, and no whole of anything. */
    private static final int GRANTED = 3;

    private static final int NEVER_GIVEN = 6;

    @Property(tries = 200)
    void noTwoNumbersCanBeSubtracted(
            @ForAll @Size(6) List<@IntRange(max = 255) Integer> reached,
            @ForAll @Size(6) List<@IntRange(min = 1, max = 25) Integer> witnesses) {
        List<TallyBins.Line> lines = new ArrayList<>();
        for (int at = 0; at < reached.size(); at++) {
            LocalDate month = TODAY.withDayOfMonth(1).minusMonths(MONTHS_AGO[at % 3]);
            UUID court = new UUID(1, at % 2);
            lines.add(new TallyBins.Line(
                    month, court, Measure.SCREENS.name(), String.valueOf(reached.get(at)), witnesses.get(at)));
        }

        List<Long> shortest = shown(lines, Period.THREE_MONTHS);
        List<Long> middle = shown(lines, Period.TWELVE_MONTHS);
        List<Long> longest = shown(lines, Period.THREE_YEARS);

        for (List<Long> period : List.of(shortest, middle, longest)) {
            for (int one = 0; one < period.size(); one++) {
                for (int other = 0; other < period.size(); other++) {
                    if (one != NEVER_GIVEN && (other != NEVER_GIVEN || one <= GRANTED)) {
                        leavesNobody(period.get(one), period.get(other));
                    }
                }
            }
        }
        differ(shortest, middle);
        differ(middle, longest);
        courtsAddUpToNoSecret(lines, Figure.MEASURES_BY_COURT, longest.subList(0, 6));
        List<Long> missed = new ArrayList<>(List.of(longest.get(GRANTED)));
        missed.addAll(longest.subList(NEVER_GIVEN, 9));
        courtsAddUpToNoSecret(lines, Figure.GRANTED_NOT_GIVEN_BY_COURT, missed);
    }

    /** What all courts have together less what one has is what the other has. */
    private static void courtsAddUpToNoSecret(List<TallyBins.Line> lines, Figure byCourt, List<Long> all) {
        var question =
                new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), Period.THREE_MONTHS, null, "", TODAY);
        figures(lines).table(byCourt, question).rows().forEach(row -> {
            for (int at = 0; at < all.size(); at++) {
                boolean bothShown = all.get(at) >= 0 && row.cells().get(at + 2) instanceof Long;
                long left = bothShown ? all.get(at) - (Long) row.cells().get(at + 2) : 0;
                assertThat(left > 0 && left < 5).as("%s of %s", row, all).isFalse();
            }
        });
    }

    private static void leavesNobody(long one, long other) {
        assertThat(one >= 0 && other >= 0 && one - other > 0 && one - other < 5)
                .as("%d less %d", one, other)
                .isFalse();
    }

    private static void differ(List<Long> shorter, List<Long> longer) {
        for (int at = 0; at < shorter.size(); at++) {
            long left = longer.get(at) - shorter.get(at);
            boolean bothShown = shorter.get(at) >= 0 && longer.get(at) >= 0;
            assertThat(bothShown && left > 0 && left < 5).as("place %d", at).isFalse();
        }
    }

    /** Eligible, asked for, applied, granted, arranged, given; never given, not there, refused; less than 0 where a count is left out. */
    private static List<Long> shown(List<TallyBins.Line> lines, Period period) {
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, null, "", TODAY);
        var figures = figures(lines);
        List<Object> cells = new ArrayList<>(
                figures.table(Figure.MEASURES, question).rows().get(0).cells().subList(1, 7));
        cells.addAll(figures.table(Figure.GRANTED_NOT_GIVEN, question)
                .rows()
                .get(0)
                .cells()
                .subList(2, 5));
        return cells.stream()
                .map(cell -> cell instanceof Long count ? count : -1L)
                .toList();
    }

    private static MeasureFigures figures(List<TallyBins.Line> lines) {
        TallyBins bins = mock(TallyBins.class);
        when(bins.lines(any(), any(), any())).thenReturn(lines);
        CourtCentres courts = mock(CourtCentres.class);
        when(courts.names()).thenReturn(Map.of(new UUID(1, 0), "Exampleton", new UUID(1, 1), "Elsewhere"));
        return new MeasureFigures(bins, courts);
    }
}
