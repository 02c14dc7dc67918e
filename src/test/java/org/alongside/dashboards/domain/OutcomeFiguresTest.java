package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.forms.Forms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of investigations, as it may be shown. */
class OutcomeFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 5, 1);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2024, 5, 1);
    private static final UUID POLICE = new UUID(0, 7);

    @Test
    void theTotalsOfAReportCanBeReadAndItsSmallCountsCannot() {
        FigureTable table = table(report(), Figure.OUTCOMES_BY_YEAR, Period.EVERYTHING, null);

        assertThat(table.rows().get(0).cells().toString())
                .isEqualTo("[Everything so far, 137, 7, 90, 40, fewer than 5, not shown, 24, not shown]");
    }

    @Test
    void theTotalsStayWhereTheSmallOnesBeganThisYearAndTheResultsAreOfLastYear() {
        List<TallyBins.Line> lines = new ArrayList<>();
        lines.add(line(TODAY.minusMonths(1), "", OutcomeStanding.GOING_ON, 7));
        lines.add(line(TODAY.minusMonths(1), "", OutcomeStanding.ENDED_WITHOUT, 90));
        report().stream().filter(it -> !it.word().isEmpty()).forEach(it -> {
            boolean running = it.standing().equals(OutcomeStanding.RUNNING.name());
            lines.add(line(
                    running ? TODAY.minusMonths(1) : LAST_YEAR,
                    it.word(),
                    OutcomeStanding.valueOf(it.standing()),
                    it.cases()));
        });

        FigureTable table = table(lines, Figure.OUTCOMES_BY_YEAR, Period.EVERYTHING, null);

        assertThat(table.rows().get(0).cells().toString())
                .isEqualTo("[Everything so far, 137, 7, 90, 40, fewer than 5, not shown, 24, not shown]");
    }

    @Test
    void aShareStandsWhereBothOfItsCountsAreShown() {
        assertThat(table(report(), Figure.OUTCOME_SHARES, Period.EVERYTHING, null)
                        .rows()
                        .get(0)
                        .cells()
                        .toString())
                .isEqualTo("[Everything so far, 29, 5, 60, null]");
    }

    @Test
    void offencesAreCountedOverAllAreasWhicheverIsChosen() {
        assertThat(table(report(), Figure.OUTCOMES_BY_OFFENCE, Period.EVERYTHING, POLICE))
                .isEqualTo(table(report(), Figure.OUTCOMES_BY_OFFENCE, Period.EVERYTHING, null));
    }

    @Test
    void anAreaIsTheSameNumberInItsLineAndByItself() {
        List<TallyBins.Line> lines = new ArrayList<>(report());
        lines.add(new TallyBins.Line(YEAR_BEFORE, new UUID(0, 8), "", OutcomeStanding.GOING_ON.name(), 20));

        FigureTable alone = table(lines, Figure.OUTCOMES_BY_YEAR, Period.EVERYTHING, POLICE);
        FigureTable line = table(lines, Figure.OUTCOMES_BY_AREA, Period.EVERYTHING, POLICE);

        assertThat(line.rows().get(0).cells().subList(1, 9))
                .isEqualTo(alone.rows().get(0).cells().subList(1, 9));
    }

    private static FigureTable table(List<TallyBins.Line> lines, Figure figure, Period period, @Nullable UUID area) {
        TallyBins bins = mock(TallyBins.class);
        when(bins.lines(any(), any(), any())).thenReturn(lines);
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, area, "", TODAY);
        return new OutcomeFigures(bins, mock(People.class), new AnswerTitles(new Forms())).table(figure, question);
    }

    /** The 137 investigations of a survey, as they might lie over some years. */
    private static List<TallyBins.Line> report() {
        List<TallyBins.Line> lines = new ArrayList<>();
        lines.add(line(TODAY, "", OutcomeStanding.GOING_ON, 7));
        lines.add(line(LAST_YEAR, "", OutcomeStanding.ENDED_WITHOUT, 90));
        prosecuted(lines, "internetGrooming", 8, 3, 1);
        prosecuted(lines, "abuseThroughProstitution", 5, 1, 0);
        prosecuted(lines, "sexWithChildUnder13", 0, 5, 1);
        prosecuted(lines, "rape", 3, 2, 0);
        prosecuted(lines, "other", 8, 2, 1);
        return lines;
    }

    private static void prosecuted(List<TallyBins.Line> lines, String offence, long convicted, long not, long running) {
        lines.add(line(YEAR_BEFORE, offence, OutcomeStanding.CONVICTED, convicted));
        lines.add(line(YEAR_BEFORE, offence, OutcomeStanding.NOT_CONVICTED, not));
        lines.add(line(LAST_YEAR, offence, OutcomeStanding.RUNNING, running));
    }

    private static TallyBins.Line line(LocalDate month, String offence, OutcomeStanding standing, long cases) {
        return new TallyBins.Line(month.withDayOfMonth(1), POLICE, offence, standing.name(), cases);
    }
}
