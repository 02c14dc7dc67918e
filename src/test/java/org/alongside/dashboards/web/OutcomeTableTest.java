package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.dashboards.OutcomeFigures.Figures;
import org.alongside.dashboards.OutcomeFigures.Prosecutions;
import org.junit.jupiter.api.Test;

/** The outcomes as the page shows them. */
class OutcomeTableTest {

    private static final Map<String, String> TITLES = Map.of("rape", "Rape", "other", "Another offence");

    @Test
    void showsTheSumsAndKeepsSmallCountsBack() {
        var figures = new Figures(
                137, 7, 40, 90, Map.of("rape", new Prosecutions(20, 18, 12), "other", new Prosecutions(20, 19, 12)));

        OutcomeTable table = OutcomeTable.of(figures, TITLES);

        assertThat(table.investigations()).containsExactly("137", "7", "40", "90");
        assertThat(table.prosecutions())
                .extracting(OutcomeTable.Line::offence)
                .containsExactly("Another offence", "Rape", "All");
        assertThat(table.prosecutions())
                .extracting(OutcomeTable.Line::running)
                .containsExactly("fewer than 5", "fewer than 5", "fewer than 5");
    }

    @Test
    void givesNoSmallCountAwayFromOneTableToTheOther() {
        OutcomeTable table =
                OutcomeTable.of(new Figures(133, 3, 40, 90, Map.of("rape", new Prosecutions(40, 30, 20))), TITLES);

        assertThat(table.investigations()).contains("fewer than 5", "not shown");
        assertThat(table.prosecutions())
                .extracting(OutcomeTable.Line::prosecuted)
                .containsOnly("not shown");
    }

    @Test
    void showsAnEmptyTableWithoutAnyCase() {
        assertThat(OutcomeTable.of(new Figures(0, 0, 0, 0, Map.of()), TITLES).prosecutions())
                .hasSize(1);
    }
}
