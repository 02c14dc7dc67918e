package org.alongside.dashboards.domain;

import static org.alongside.dashboards.domain.Suppression.SMALL;
import static org.alongside.dashboards.domain.Suppression.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.junit.jupiter.api.Test;

/** What a manager may see of open cases leaves the service without its small counts. */
class ExportedTableTest {

    @Test
    void everyNumberIsRoundedDownToWholeFivesAndASmallCountIsWords() {
        FigureTable table = FigureTable.of(
                Figure.CASES_BY_AGE,
                1,
                List.of("Stage", "Cases#", "Up to 30 days#", "More#", "Median~1"),
                List.of(
                        Row.of("Referral", 41L, 38L, 3L, 7),
                        Row.of("Investigation", 7L, 6L, 1L, 25),
                        Row.of("Trial", 4L, 0L, 4L, 80)));

        assertThat(table.forExport().columns())
                .extracting(FigureTable.Column::name)
                .startsWith("Stage", "Cases (in fives)");
        assertThat(cells(table.forExport()))
                .containsExactly(
                        List.of("Referral", 40L, 35L, SMALL, 5L),
                        List.of("Investigation", 5L, 5L, SMALL, 25L),
                        List.of("Trial", SMALL, SMALL, SMALL, WITHHELD));
    }

    @Test
    void aShareIsShownWhereNeitherOfItsCountsIsOfAFew() {
        FigureTable table = FigureTable.of(
                Figure.LIMITS_BY_MONTH,
                1,
                List.of("Month", "Met#", "Missed#", "In time, %~1+2"),
                List.of(
                        Row.of("March 2026", 12L, 0L, 100L),
                        Row.of("April 2026", 21L, 8L, 72L),
                        Row.of("May 2026", 20L, 1L, 95L)));

        assertThat(cells(table.forExport()))
                .containsExactly(
                        List.of("March 2026", 10L, SMALL, 100L),
                        List.of("April 2026", 20L, 5L, 70L),
                        List.of("May 2026", 20L, SMALL, WITHHELD));
    }

    @Test
    void aTotalThatItsPartsOnlyJustReachIsNotShown() {
        FigureTable table = FigureTable.of(
                Figure.CASES_BY_AGE,
                1,
                List.of("Stage", "Cases#", "a#", "b#", "c#", "d#", "e#"),
                List.of(Row.of("Trial", 20L, 4L, 4L, 4L, 4L, 4L)));

        assertThat(cells(table.forExport()).get(0).get(1)).isEqualTo(WITHHELD);
    }

    @Test
    void aCountThatIsNoPartOfTheTotalIsWordsToo() {
        FigureTable table = FigureTable.of(
                Figure.CASES_BY_AGE,
                1,
                List.of("Stage", "Cases#", "Overdue tasks~"),
                List.of(Row.of("Trial", 20L, 3L), Row.of("Review", 20L, 0L), Row.of("Referral", 20L, 7L)));

        assertThat(cells(table.forExport()))
                .containsExactly(
                        List.of("Trial", 20L, SMALL), List.of("Review", 20L, SMALL), List.of("Referral", 20L, 5L));
    }

    @Test
    void aStepOfWhichNotEverybodyMayKnowStandsInNoFile() {
        FigureTable table = FigureTable.of(
                Figure.STUCK_STEPS,
                -1,
                List.of("Step", "Case"),
                List.of(Row.of("Obtain the measure", "AL-1").secretIf(true), Row.of("Tell", "AL-2")));

        assertThat(cells(table.forExport())).containsExactly(List.of("Tell", "AL-2"));
        assertThat(table.forExport().partOf()).isNotNull();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void linesOfCasesAreNoCounts() {
        FigureTable table = FigureTable.of(
                Figure.WORST_TEN, 1, List.of("Case", "Days late~"), List.of(Row.of("AL-1", 3), Row.of("AL-2", 90)));

        assertThat(cells(table.forExport())).containsExactly(List.of("AL-1", 3), List.of("AL-2", 90));
    }

    @Test
    void whatAPageHasLeftOutAlreadyStaysAsItIs() {
        FigureTable table = FigureTable.of(
                Figure.YOUNG_PEOPLE,
                1,
                List.of("What", "Young people#"),
                List.of(Row.of("In care", SMALL), Row.of("All", 90L)));

        assertThat(table.forExport()).isEqualTo(table);
    }

    private static List<List<?>> cells(FigureTable table) {
        return table.rows().stream().<List<?>>map(Row::cells).toList();
    }
}
