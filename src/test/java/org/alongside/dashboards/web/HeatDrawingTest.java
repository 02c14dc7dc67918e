package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Histogram;
import org.alongside.dashboards.domain.Period;
import org.alongside.dashboards.domain.StepStanding;
import org.alongside.engine.ProcessDiagrams.Bounds;
import org.alongside.engine.ProcessDiagrams.Diagram;
import org.alongside.engine.ProcessDiagrams.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The map's colours have a scale, and a box leads to cases where there are as many as it says. */
class HeatDrawingTest {

    private static final Bounds BOX = new Bounds(0, 0, 100, 80);

    @Test
    void theKeySaysWhatEachColourStandsFor() {
        assertThat(drawing(HeatBy.OPEN_CASES, null, step(8, 0)).key())
                .extracting(HeatDrawing.Band::words)
                .containsExactly(
                        "1 open case", "2 to 3 open cases", "4 open cases", "5 to 6 open cases", "7 to 8 open cases");
        assertThat(drawing(HeatBy.INSIDE_LIMITS, null, step(8, 0)).key().get(0).words())
                .isEqualTo("95 to 100% inside limits");
        assertThat(drawing(HeatBy.OPEN_CASES, null, step(0, 3)).key()).isEmpty();
    }

    @Test
    void aBoxLeadsToCasesWhereTheirListHasAsManyAsItSays() {
        assertThat(href(HeatBy.OPEN_CASES, null, step(2, 0)))
                .contains("/dashboards/map/cases?period=TWELVE_MONTHS&process=trial&task=step");
        assertThat(href(HeatBy.OPEN_CASES, new UUID(0, 7), step(2, 0)))
                .contains("/dashboards/map/cases?period=TWELVE_MONTHS&process=trial&organisation=" + new UUID(0, 7)
                        + "&task=step");
        assertThat(href(HeatBy.MEDIAN_DAYS, null, step(0, 3))).isEmpty();
    }

    @Test
    void aLongDrawingIsCutIntoSheets() {
        assertThat(drawing(HeatBy.OPEN_CASES, null, step(1, 0), new Bounds(10, 20, 2800, 900))
                        .sheets())
                .containsExactly("-20 -10 1460 960", "1380 -10 1460 960");
    }

    private static Optional<String> href(HeatBy by, @Nullable UUID organisation, StepStanding step) {
        return Optional.ofNullable(
                drawing(by, organisation, step).svg().shapes().get(0).href());
    }

    private static HeatDrawing drawing(HeatBy by, @Nullable UUID organisation, StepStanding step) {
        return drawing(by, organisation, step, BOX);
    }

    private static HeatDrawing drawing(HeatBy by, @Nullable UUID organisation, StepStanding step, Bounds bounds) {
        var node = new Node("step", "Step", "userTask", "none", false, "", BOX, BOX);
        var question = new FigureQuestion(
                Actors.in(new UUID(0, 1), Role.MANAGER),
                Period.TWELVE_MONTHS,
                organisation,
                "trial",
                LocalDate.of(2026, 3, 2));
        var diagram = new Diagram("trial", "Trial", bounds, List.of(node), List.of());
        return new HeatDrawing(question, diagram, Map.of("step", step), by);
    }

    private static StepStanding step(long cases, int medianDays) {
        StepStanding step = mock(StepStanding.class);
        var days = new Histogram();
        days.add(medianDays, 1);
        when(step.cases()).thenReturn(cases);
        when(step.insideLimits()).thenReturn(100L);
        when(step.days()).thenReturn(days);
        return step;
    }
}
