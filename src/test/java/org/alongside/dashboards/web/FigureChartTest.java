package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.FigureTable.Column;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.junit.jupiter.api.Test;

/** A chart says what it draws and what it does not. */
class FigureChartTest {

    private static final List<Column> COURTS = List.of(
            new Column("Court centre", false, false, List.of()),
            new Column("Measure", false, false, List.of()),
            new Column("Considered", true, true, List.of()));

    @Test
    void aBarSaysAllTheWordsOfItsLine() {
        FigureChart chart = courts(List.of(line("Northmoor", "Screens", 14L), line("Northmoor", "Live link", 7L)));

        assertThat(chart.groups())
                .extracting(group -> group.bars().get(0))
                .containsExactly(
                        new FigureChart.Bar("Northmoor, Screens", "14", 100),
                        new FigureChart.Bar("Northmoor, Live link", "7", 50));
        assertThat(chart.words()).isEqualTo("Drawn: considered. The table below has the same numbers.");
    }

    @Test
    void theLargestAreDrawnInTheOrderOfTheTableAndTheRestIsSaid() {
        FigureChart chart = courts(IntStream.rangeClosed(1, 15)
                .mapToObj(n -> line("Court " + n, "Screens", (long) n))
                .toList());

        assertThat(chart.groups()).hasSize(12);
        assertThat(chart.groups().get(0).bars().get(0).name()).isEqualTo("Court 4, Screens");
        assertThat(chart.words())
                .isEqualTo("Drawn: considered. 3 lines of the table have no bar. The table below has every line.");
    }

    @Test
    void aCountThatIsWithheldHasNoBarAndThatIsSaid() {
        FigureChart chart = courts(List.of(line("A", "Screens", 9L), line("B", "Screens", "fewer than 5")));

        assertThat(chart.words())
                .isEqualTo("Drawn: considered. One line of the table has no bar. One count is withheld."
                        + " The table below has every line.");
        assertThat(courts(List.of(line("B", "Screens", "not shown"))).words())
                .startsWith("Nothing to draw. One count is withheld.");
    }

    @Test
    void whatBelongsTogetherStandsTogetherAndWhatWentWrongFirst() {
        FigureTable limits = new FigureTable(
                Figure.LIMITS_BY_RULE,
                List.of(
                        new Column("Rule", false, false, List.of()),
                        new Column("Met", true, true, List.of()),
                        new Column("Missed", true, true, List.of())),
                IntStream.range(0, 14)
                        .mapToObj(n -> new Row(List.of("Rule " + n, (long) 10 * n, n == 1 ? 1L : 0L), null))
                        .toList(),
                List.of(1, 2),
                null);

        FigureChart chart = FigureChart.of(limits);

        assertThat(chart.groups().get(0))
                .isEqualTo(new FigureChart.Group(
                        "Rule 1", List.of(new FigureChart.Bar("Met", "10", 7), new FigureChart.Bar("Missed", "1", 1))));
        assertThat(chart.words()).startsWith("Drawn: met, missed. 2 lines of the table have no bar.");
    }

    private static FigureChart courts(List<Row> rows) {
        return FigureChart.of(new FigureTable(Figure.MEASURES_BY_COURT, COURTS, rows, List.of(2), null));
    }

    private static Row line(String court, String measure, Object considered) {
        return new Row(List.of(court, measure, considered), null);
    }
}
