package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Choices;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.alongside.engine.ProcessDiagrams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.server.ResponseStatusException;

/** A figure as a file says in its name and on a page of its own what it is about, and is not there where what was asked for is not. */
class FigureFilesTest {

    private static final UUID POLICE = new UUID(0, 7);
    private static final String TRIAL = "trial";

    private final Figures figures = mock(Figures.class);
    private final Choices choices = mock(Choices.class);
    private final LegalToday today = mock(LegalToday.class);
    private final CurrentActor current = mock(CurrentActor.class);
    private final ProcessDiagrams diagrams = mock(ProcessDiagrams.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final FigureController controller =
            new FigureController(figures, new FigureFrame(figures, choices, today, current, diagrams, events));

    @BeforeEach
    void aManagerAsks() {
        asks(Role.MANAGER);
        when(today.date()).thenReturn(LocalDate.of(2026, 11, 27));
        when(diagrams.names()).thenReturn(Map.of(TRIAL, "Trial"));
        when(choices.on(any(), any())).thenReturn(List.of(new Choices.Choice(POLICE, "Northmoor Police (example)")));
        when(figures.one(any(), any()))
                .thenAnswer(asked -> new FigureTable(
                        asked.getArgument(0),
                        List.of(new FigureTable.Column("Kind", false, false, List.of())),
                        List.of(new FigureTable.Row(List.of("Any"), null)),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-process", "trial,send-notice"})
    void stepsOfNoProcessThereIsAreNotThere(String process) {
        assertThatThrownBy(() -> controller.file("steps", "csv", null, null, process))
                .isInstanceOf(NotFound.class);
        assertThat(name(controller.file("steps", "csv", null, null, TRIAL)))
                .endsWith("''steps-trial-2026-11-27-last-12-months.csv");
    }

    @Test
    void anOrganisationThatCannotBeChosenIsRefusedAndDoesNotFilterToNothing() {
        assertThatThrownBy(() -> controller.file("limits-by-rule", "csv", null, UUID.randomUUID(), ""))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("400");
    }

    @Test
    void whoMayNotReadAFigureLearnsNothingOfWhatCanBeAsked() {
        asks(Role.ADVOCATE);

        assertThatThrownBy(() -> controller.file("monitoring-return", "csv", null, UUID.randomUUID(), ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void filesOverDifferentThingsAreCalledDifferently() {
        assertThat(name(controller.file("monitoring-return", "ods", Period.YEAR_BEFORE, POLICE, "")))
                .endsWith("''monitoring-return-2026-10-31-2024-northmoor-police-example.ods");
        assertThat(name(controller.file("monitoring-return", "ods", null, null, "")))
                .endsWith("''monitoring-return-2026-10-31-everything-so-far.ods");
        assertThat(name(controller.file("special-measures-by-court", "csv", Period.THREE_MONTHS, null, "")))
                .as("what it really is over")
                .endsWith("''special-measures-by-court-2026-10-31-last-3-years.csv");
    }

    @Test
    void aWorkbookSaysWhatItIsAbout() throws IOException {
        byte[] file = controller
                .file("monitoring-return", "ods", Period.LAST_YEAR, POLICE, "")
                .getBody();

        var about = new SpreadSheet(new ByteArrayInputStream(file)).getSheet("About");
        assertThat(List.of(about.getDataRange().getValues()))
                .extracting(line -> line[0] + ": " + line[1])
                .contains(
                        "Title: Data monitoring return",
                        "What this counts: " + Figure.RETURN.definition(),
                        "Period: 1 January 2025 to 31 December 2025",
                        "Organisation: Northmoor Police (example)",
                        "As of: as recorded until 31 October 2026",
                        "Counted for: Harbour");
    }

    @Test
    void aTableForMachinesBeginsWithItsHeadings() {
        byte[] file =
                controller.file("monitoring-return", "csv", null, null, "").getBody();

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFKind\r\nAny\r\n");
    }

    @Test
    void whoTakesCasesOutByTheirReferencesWasShownThem() {
        FigureTable.Row silent = FigureTable.Row.of("AL-TEST-123").toCase("AL-TEST-123");
        when(figures.one(any(), any()))
                .thenReturn(FigureTable.of(Figure.SILENT_CASES, -1, List.of("Case"), List.of(silent, silent)));

        controller.file("silent-cases", "csv", null, null, "");

        verify(events).publishEvent(new CasesListed(current.require().userId(), "people", List.of("AL-TEST-123")));
    }

    @Test
    void stepsThatAreStuckAreReadOnceAndWhoReadThemIsKept() {
        StuckList stuck = mock(StuckList.class);
        var since = ZonedDateTime.of(2026, 11, 26, 9, 0, 0, 0, ZoneOffset.UTC);
        when(stuck.of(any()))
                .thenReturn(
                        List.of(new StuckList.Line("1", "AL-TEST-123", "Trial", "Tell", "it failed", since, false)));
        when(stuck.retriedBefore(any()))
                .thenReturn(List.of(new StuckList.Again("AL-TEST-456", "Trial", "Tell", "Gwen", since)));
        var frame = new FigureFrame(figures, choices, today, current, diagrams, events);

        new DashboardController(stuck, frame, current).stuck(new ExtendedModelMap());

        verify(stuck, times(1)).of(any());
        verify(figures, never()).on(any(), any());
        UUID gwen = current.require().userId();
        verify(events).publishEvent(new CasesListed(gwen, "stuck", List.of("AL-TEST-123")));
        verify(events).publishEvent(new CasesListed(gwen, "stuck", List.of("AL-TEST-456")));
    }

    private void asks(Role role) {
        when(current.require())
                .thenReturn(new Actor(new UUID(0, 1), "gwen", "Gwen Ashby", new UUID(0, 2), "Harbour", Set.of(role)));
    }

    private static String name(ResponseEntity<byte[]> file) {
        return String.valueOf(file.getHeaders().getFirst("Content-Disposition"));
    }
}
