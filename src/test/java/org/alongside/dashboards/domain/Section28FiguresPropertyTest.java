package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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

/** Somebody asks how far section 28 came in every period and subtracts: never is one to four witnesses left. */
class Section28FiguresPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int[] MONTHS_AGO = {0, 6, 20};

    @Property(tries = 150)
    void noTwoNumbersCanBeSubtracted(
            @ForAll @Size(8) List<@IntRange(max = 31) Integer> reached,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 20) Integer> witnesses) {
        List<TallyBins.Line> lines = new ArrayList<>();
        for (int at = 0; at < reached.size(); at++) {
            LocalDate month = TODAY.withDayOfMonth(1).minusMonths(MONTHS_AGO[at % 3]);
            lines.add(new TallyBins.Line(
                    month, CasePartners.NOBODY, "", String.valueOf(reached.get(at)), witnesses.get(at)));
        }
        List<Object> shorter = List.of();
        for (Period period : Period.RUNNING) {
            List<Object> shown = shown(lines, period);
            shown.forEach(one -> shown.forEach(other -> leavesNobody(one, other)));
            for (int at = 0; at < shorter.size(); at++) {
                leavesNobody(shown.get(at), shorter.get(at));
            }
            shorter = shown;
        }
    }

    private static void leavesNobody(Object more, Object fewer) {
        if (more instanceof Long one && fewer instanceof Long other) {
            assertThat(one - other > 0 && one - other < Suppression.SMALLEST_SHOWN)
                    .as("%d less %d", one, other)
                    .isFalse();
        }
    }

    private static List<Object> shown(List<TallyBins.Line> lines, Period period) {
        TallyBins bins = mock(TallyBins.class);
        when(bins.lines(any(), eq(Tallied.SECTION_28), any())).thenReturn(lines);
        // of whom it was recorded, it was applied for and directed
        when(bins.lines(any(), eq(Tallied.MEASURE), any()))
                .thenReturn(lines.stream()
                        .map(line -> new TallyBins.Line(
                                line.inMonth(),
                                line.place(),
                                Measure.RECORDED_CROSS_EXAMINATION.name(),
                                line.standing(),
                                line.cases()))
                        .toList());
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, null, "", TODAY);
        List<Object> shown = new ArrayList<>();
        new Section28Figures(bins, new MeasureFigures(bins, mock(CourtCentres.class)))
                .table(Figure.SECTION_28, question)
                .rows()
                .forEach(row -> shown.add(row.cells().get(1)));
        return shown;
    }
}
