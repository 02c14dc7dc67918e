package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.PeopleRows.Had;
import org.alongside.dashboards.domain.PeopleRows.Silent;
import org.alongside.dashboards.domain.PeopleRows.ToCome;
import org.alongside.hearings.HearingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which words the figures of people say what was counted. */
class PeopleFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Silent SILENT = new Silent("AL-TEST-123", null, TODAY.minusDays(3));

    private final PeopleRows rows = mock(PeopleRows.class);
    private final People people = mock(People.class);
    private final PeopleFigures figures = new PeopleFigures(rows, people);
    private final Set<UUID> leavers = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false, Nothing directed, 0",
        "8, 7, true, false, Not ready, 7",
        "8, 8, true, false, Ready, 8",
        "8, 8, false, false, 'Not ready: arrangements to confirm', 0",
        "8, 8, true, true, 'Moved, not planned again', 0",
        "0, 0, false, true, 'Moved, not planned again', 0"
    })
    void aTrialIsReadyWhenAllThatIsDirectedIsArrangedForItsDay(
            long directed, long arranged, boolean confirmed, boolean toReplan, String said, long shown) {
        toCome(HearingKind.TRIAL, directed, arranged, confirmed, toReplan);

        assertThat(firstLine(Figure.HEARINGS_READY)).endsWith(directed, shown, said);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"TRIAL", "RECORDING"})
    void aHearingAtWhichTheyGiveNoEvidenceIsListedAndNotAskedWhetherItIsReady(HearingKind kind) {
        toCome(kind, 8, 3, true, true);

        assertThat(firstLine(Figure.HEARINGS_READY)).endsWith(null, null, null);
    }

    @Test
    void whatIsLeftOutOfTheSilentCasesIsSaid() {
        when(rows.silent(any(), eq(TODAY))).thenReturn(Collections.nCopies(25, SILENT));
        when(rows.allSilent(any(), eq(TODAY))).thenReturn(41L);

        assertThat(table(Figure.SILENT_CASES).partOf())
                .isEqualTo(new FigureTable.Part(
                        "The 25 longest of 41 silent cases.",
                        "All of them, page by page",
                        "/dashboards/people/silent?period=EVERYTHING"));
        assertThat(table(Figure.SILENT_CASES).forExport().partOf())
                .isEqualTo(table(Figure.SILENT_CASES).partOf());
    }

    @Test
    void aListOfAllSilentCasesSaysNothingMore() {
        when(rows.silent(any(), eq(TODAY))).thenReturn(List.of(SILENT));

        assertThat(table(Figure.SILENT_CASES).partOf()).isNull();
        assertThat(firstLine(Figure.SILENT_CASES)).containsExactly("AL-TEST-123", "Nobody yet", TODAY.minusDays(3), 3L);
    }

    @Test
    void whatWhoeverHasLeftHasStillIsShownAlsoWhereTheyHaveTasksAlone() {
        UUID gone = user("Sam", false);
        UUID goneWithTasks = user("Ama", false);
        UUID manager = user("Max", true);
        when(rows.caseload(any())).thenReturn(new HashMap<>(Map.of(gone, 4L)));
        when(rows.overdue(any(), eq(TODAY)))
                .thenReturn(new HashMap<>(Map.of(gone, 2L, goneWithTasks, 3L, manager, 1L)));

        assertThat(table(Figure.CASELOAD).rows())
                .extracting(FigureTable.Row::cells)
                .containsExactlyInAnyOrder(
                        Arrays.asList("Nobody yet", 0L, null),
                        List.of("Sam (has left)", 4L, 2L),
                        List.of("Ama (has left)", 0L, 3L));
    }

    private UUID user(String name, boolean enabled) {
        UUID id = UUID.randomUUID();
        when(people.nameOf(id)).thenReturn(name);
        if (!enabled) {
            leavers.add(id);
        }
        when(people.leavers(any())).thenReturn(leavers);
        return id;
    }

    @Test
    void youngPeopleWithoutAnAdvocateAreCountedToo() {
        when(rows.continuity(any())).thenReturn(List.of(new Had(0, 4), new Had(1, 7), new Had(2, 1)));

        assertThat(table(Figure.CONTINUITY).rows())
                .extracting(row -> String.valueOf(row.cells().get(0)))
                .containsExactly("None yet", "One advocate", "2 advocates");
    }

    private void toCome(HearingKind kind, long directed, long arranged, boolean confirmed, boolean toReplan) {
        when(rows.hearings(any(), eq(TODAY)))
                .thenReturn(List.of(new ToCome(
                        "AL-TEST-123", kind.name(), TODAY.plusDays(7), directed, arranged, confirmed, toReplan)));
    }

    private List<@Nullable Object> firstLine(Figure figure) {
        return new ArrayList<>(table(figure).rows().get(0).cells());
    }

    private FigureTable table(Figure figure) {
        return figures.table(figure, new FigureQuestion(Actors.with(Role.MANAGER), Period.EVERYTHING, null, "", TODAY));
    }
}
