package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.alongside.forms.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How trials went, as it may be shown beside what other tables show of the same young people. */
class TrialFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);

    private final TallyBins bins = mock(TallyBins.class);
    private final TrialFigures figures = new TrialFigures(bins, new AnswerTitles(new Forms()));

    @BeforeEach
    void nothingYet() {
        when(bins.lines(any(), any(), any())).thenReturn(List.of());
    }

    @Test
    void showsHowOftenDatesMoved() {
        tallied(Tallied.TRIAL_MOVES, line("0", 10), line("1", 6), line("4", 4));

        assertThat(cells(Figure.TRIAL_MOVES)).isEqualTo(List.of("Everything so far", 20L, 0, 0, 4));
    }

    @Test
    void theOneWhoseTrialIsNotOverIsNotLeftWhenTwoTablesAreSubtracted() {
        tallied(Tallied.LISTING, line("", 21), line("effective", 21));
        tallied(Tallied.TRIAL_MOVES, line("0", 20));

        assertThat(cells(Figure.TRIALS).subList(0, 2)).isEqualTo(List.of("Effective", 21L));
        assertThat(cells(Figure.TRIAL_MOVES).get(1)).isEqualTo(Suppression.WITHHELD);
        assertThat(cells(Figure.TRIAL_MOVES).get(2)).isNull();
    }

    private void tallied(Tallied counted, Line... lines) {
        when(bins.lines(any(), eq(counted), any())).thenReturn(List.of(lines));
    }

    private List<?> cells(Figure figure) {
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), Period.EVERYTHING, null, "", TODAY);
        return figures.table(figure, question).rows().get(0).cells();
    }

    private static Line line(String word, long cases) {
        return new Line(LAST_YEAR, CasePartners.NOBODY, word, "", cases);
    }
}
