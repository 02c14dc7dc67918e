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
    void aSmallCountIsLeftOutWithASecondOfItsLineAndOfItsColumnAndWithWhatIsSaidOfTheFew() {
        FigureTable table = FigureTable.of(
                Figure.CASES_BY_AGE,
                1,
                List.of("Stage", "Cases#", "Up to 30 days#", "More#", "Median~"),
                List.of(
                        Row.of("Referral", 40L, 38L, 2L, 7),
                        Row.of("Investigation", 50L, 30L, 20L, 25),
                        Row.of("Trial", 90L, 20L, 70L, 80)));

        assertThat(cells(table.forExport()))
                .containsExactly(
                        List.of("Referral", 40L, WITHHELD, SMALL, WITHHELD),
                        List.of("Investigation", 50L, WITHHELD, WITHHELD, WITHHELD),
                        List.of("Trial", 90L, 20L, 70L, 80));
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
