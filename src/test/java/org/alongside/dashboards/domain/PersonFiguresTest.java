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
import org.junit.jupiter.api.Test;

/** The shares that a survey prints stand beside the counts that they are made of, and nowhere else. */
class PersonFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 5, 1);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2024, 5, 1);

    private final TallyBins bins = mock(TallyBins.class);

    @Test
    void theSharesOfASurveyAreReadBesideItsCounts() {
        known(
                line(LAST_YEAR, "m", 524),
                line(LAST_YEAR, "c", 167),
                line(LAST_YEAR, "b", 119),
                line(LAST_YEAR, "k", 198),
                line(LAST_YEAR, "", 182),
                line(YEAR_BEFORE, "", 1102));

        assertThat(cells(Period.LAST_YEAR))
                .isEqualTo(
                        "[[Referred, 1190, null, null, 8], [Missing more than once, 524, 44, null, null],"
                                + " [In care, 167, 14, 7, null], [Male, 119, 10, 10, null], [Moved within the UK, 198, 17, 6, null]]");
    }

    @Test
    void thereIsNoShareWhereACountIsLeftOut() {
        known(line(LAST_YEAR, "m", 30), line(LAST_YEAR, "b", 3));

        assertThat(cells(Period.EVERYTHING))
                .contains("[Male, fewer than 5, null, null]")
                .contains("[Missing more than once, not shown, null, null]");
    }

    private void known(Line... lines) {
        when(bins.lines(any(), any(), any())).thenReturn(List.of());
        when(bins.lines(any(), eq(Tallied.YOUNG_PERSON), any())).thenReturn(List.of(lines));
    }

    private String cells(Period period) {
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, null, "", TODAY);
        return new PersonFigures(bins)
                .table(Figure.YOUNG_PEOPLE, question).rows().stream()
                        .map(FigureTable.Row::cells)
                        .toList()
                        .toString();
    }

    private static Line line(LocalDate month, String standing, long cases) {
        return new Line(month, CasePartners.NOBODY, "", standing, cases);
    }
}
