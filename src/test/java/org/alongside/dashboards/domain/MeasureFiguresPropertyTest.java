package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Property(tries = 200)
    void noTwoNumbersCanBeSubtracted(
            @ForAll @Size(6) List<@IntRange(max = 127) Integer> reached,
            @ForAll @Size(6) List<@IntRange(min = 1, max = 25) Integer> witnesses) {
        List<MeasureRows.Line> lines = new ArrayList<>();
        for (int at = 0; at < reached.size(); at++) {
            LocalDate month = TODAY.withDayOfMonth(1).minusMonths(MONTHS_AGO[at % 3]);
            lines.add(new MeasureRows.Line(Measure.SCREENS, month, reached.get(at), witnesses.get(at)));
        }

        List<Long> shortest = shown(lines, Period.THREE_MONTHS);
        List<Long> middle = shown(lines, Period.TWELVE_MONTHS);
        List<Long> longest = shown(lines, Period.THREE_YEARS);

        for (List<Long> period : List.of(shortest, middle, longest)) {
            for (long one : period) {
                for (long other : period) {
                    assertThat(one >= 0 && other >= 0 && one - other > 0 && one - other < 5)
                            .as("%d less %d of %s", one, other, period)
                            .isFalse();
                }
            }
        }
        differ(shortest, middle);
        differ(middle, longest);
    }

    private static void differ(List<Long> shorter, List<Long> longer) {
        for (int at = 0; at < shorter.size(); at++) {
            long left = longer.get(at) - shorter.get(at);
            boolean bothShown = shorter.get(at) >= 0 && longer.get(at) >= 0;
            assertThat(bothShown && left > 0 && left < 5).as("place %d", at).isFalse();
        }
    }

    /** Considered, asked for, applied, granted, arranged, given; not there, refused; less than 0 where a count is left out. */
    private static List<Long> shown(List<MeasureRows.Line> lines, Period period) {
        MeasureRows rows = mock(MeasureRows.class);
        when(rows.lines(any(), any())).thenReturn(lines);
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, null, "", TODAY);
        var figures = new MeasureFigures(rows);
        List<Object> cells = new ArrayList<>(
                figures.table(Figure.MEASURES, question).rows().get(0).cells().subList(1, 7));
        cells.addAll(figures.table(Figure.GRANTED_NOT_GIVEN, question)
                .rows()
                .get(0)
                .cells()
                .subList(3, 5));
        return cells.stream()
                .map(cell -> cell instanceof Long count ? count : -1L)
                .toList();
    }
}
