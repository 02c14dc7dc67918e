package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.work.domain.ActRows.State;
import org.alongside.work.domain.LoadRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who could take a task, the fairest choice first. */
class FairLoadTest {

    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Actor ama = advocate("Ama");
    private final Actor ben = advocate("Ben");
    private final Actor cleo = advocate("Cleo");

    private final People people = mock(People.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final Walls walls = mock(Walls.class);
    private final TaskHandler handler = mock(TaskHandler.class);
    private final LoadRows rows = mock(LoadRows.class);
    private final Leave leave = mock(Leave.class);
    private final FairLoad load;

    FairLoadTest() {
        when(handler.task()).thenReturn("checkIn");
        load = new FairLoad(
                people,
                relations,
                walls,
                new TaskHandlers(List.of(handler)),
                rows,
                leave,
                new LegalToday(Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC)));
    }

    @BeforeEach
    void aTeamSharesTheCase() {
        when(people.inTeam(HARBOUR, Role.ADVOCATE)).thenReturn(List.of(ama, ben, cleo));
        when(relations.of(CASE)).thenReturn(List.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, null)));
        when(rows.open(any())).thenReturn(Map.of(ama.userId(), 1, ben.userId(), 9, cleo.userId(), 5));
    }

    @Test
    void putsWhoeverIsAwayTodayAfterAllWhoAreThereHoweverLittleTheyHaveToDo() {
        Away until = new Away(UUID.randomUUID(), ama.userId(), TODAY.minusDays(3), TODAY.plusDays(2));
        when(leave.ahead(any())).thenReturn(Map.of(ama.userId(), List.of(until)));

        List<Candidate> candidates = load.candidates(List.of(task()));

        assertThat(candidates).extracting(Candidate::name).containsExactly("Cleo", "Ben", "Ama");
        assertThat(candidates.get(2).away()).isTrue();
        assertThat(candidates.get(2).leave()).isEqualTo(until);
    }

    @Test
    void showsLeaveThatIsNearAndLeavesTheOrderAsItIs() {
        Away soon = new Away(UUID.randomUUID(), ama.userId(), TODAY.plusDays(1), TODAY.plusDays(2));
        Away later = new Away(UUID.randomUUID(), ben.userId(), TODAY.plusDays(15), TODAY.plusDays(16));
        when(leave.ahead(any())).thenReturn(Map.of(ama.userId(), List.of(soon), ben.userId(), List.of(later)));

        List<Candidate> candidates = load.candidates(List.of(task()));

        assertThat(candidates).extracting(Candidate::name).containsExactly("Ama", "Cleo", "Ben");
        assertThat(candidates.get(0).leave()).isEqualTo(soon);
        assertThat(candidates.get(2).leave()).isNull();
        assertThat(candidates).extracting(Candidate::missed).containsOnlyNulls();
    }

    @Test
    void putsWhoeverIsAwayOnTheDayOfAHearingAfterAllWhoCanBeThereHoweverFarAheadItIsAndWhoeverElseHasAHearing() {
        LocalDate hearing = TODAY.plusDays(60);
        when(rows.hearings(Set.of(CASE), TODAY)).thenReturn(Set.of(TODAY.plusDays(20), hearing));
        when(rows.clashes(any(), any(), any())).thenReturn(Map.of(ben.userId(), 1));
        Away then = new Away(UUID.randomUUID(), ama.userId(), hearing.minusDays(3), hearing.plusDays(4));
        Away before = new Away(UUID.randomUUID(), ama.userId(), TODAY.plusDays(30), TODAY.plusDays(31));
        when(leave.ahead(any())).thenReturn(Map.of(ama.userId(), List.of(before, then)));

        List<Candidate> candidates = load.candidates(List.of(task()));

        assertThat(candidates).extracting(Candidate::name).containsExactly("Cleo", "Ben", "Ama");
        assertThat(candidates).extracting(Candidate::missed).containsExactly(null, null, hearing);
        assertThat(candidates.get(2).away()).isFalse();
    }

    @Test
    void saysOfTasksOfSeveralYoungPeopleWhatSomebodyHasDoneWithThemAll() {
        UUID another = UUID.randomUUID();
        when(relations.of(another)).thenReturn(List.of(new Relation(another, Role.ADVOCATE, HARBOUR, null)));
        when(rows.doneIn(Set.of(CASE, another), List.of(ama.userId(), ben.userId(), cleo.userId())))
                .thenReturn(Map.of(ama.userId(), 3));

        assertThat(load.candidates(List.of(task(), task(another, Role.ADVOCATE, null)))
                        .get(0)
                        .words())
                .isEqualTo("1 open task; 3 done with these young people; no hearing is fixed");
    }

    @Test
    void offersTheCaseToNobodyBehindAWallAndAsksOnceForTheWholeTeamAndAllItsTasks() {
        when(relations.of(CASE)).thenReturn(List.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, null, false, true)));
        when(walls.hideFrom(CASE)).thenReturn(Set.of(ben.userId()));

        assertThat(load.candidates(List.of(task(), task())))
                .extracting(Candidate::name)
                .containsExactly("Ama", "Cleo");
        verify(walls, times(1)).hideFrom(CASE);
    }

    @Test
    void offersATaskNeitherToWhoeverHasItNorToWhoeverMayNotDoIt() {
        when(handler.needsSomebodyElse(new Run(CASE, "run-1"), ben.userId())).thenReturn(true);

        assertThat(load.candidates(List.of(task(Role.ADVOCATE, ama.userId()))))
                .extracting(Candidate::name)
                .containsExactly("Cleo");
        assertThat(load.candidates(List.of(task(Role.ADVOCATE, ama.userId()), task())))
                .extracting(Candidate::name)
                .containsExactly("Ama", "Cleo");
    }

    @Test
    void countsWhatSomebodyDidWithAYoungPersonForThoseBesideThemAndNotForWhoeverDecides() {
        Actor lea = somebody("Lea", Role.CPS_REVIEWER);
        Actor max = somebody("Max", Role.CPS_REVIEWER);
        when(people.inTeam(HARBOUR, Role.CPS_REVIEWER)).thenReturn(List.of(lea, max));
        when(relations.of(CASE))
                .thenReturn(List.of(
                        new Relation(CASE, Role.ADVOCATE, HARBOUR, null),
                        new Relation(CASE, Role.CPS_REVIEWER, HARBOUR, null)));
        when(rows.open(any())).thenReturn(Map.of(lea.userId(), 1, max.userId(), 1));
        when(rows.doneIn(any(), any())).thenReturn(Map.of(max.userId(), 3, cleo.userId(), 1));

        assertThat(load.candidates(List.of(task(Role.CPS_REVIEWER, null))))
                .extracting(Candidate::words)
                .containsExactly("1 open task; no hearing is fixed", "1 open task; no hearing is fixed");
        assertThat(load.candidates(List.of(task())).get(0).words())
                .isEqualTo("0 open tasks; 1 done with this young person; no hearing is fixed");
    }

    @Test
    void saysWhoHasAnotherHearingOnTheDayAndPutsThemAfterWhoeverHasNone() {
        when(rows.hearings(Set.of(CASE), TODAY)).thenReturn(Set.of(TODAY.plusDays(9)));
        when(rows.clashes(eq(Set.of(TODAY.plusDays(9))), any(), any())).thenReturn(Map.of(ama.userId(), 1));
        when(relations.candidates(CASE, Role.ADVOCATE)).thenReturn(List.of(ama, ben, cleo));

        List<Candidate> candidates = load.candidates(CASE, Role.ADVOCATE);

        assertThat(candidates).extracting(Candidate::name).containsExactly("Cleo", "Ben", "Ama");
        assertThat(candidates.get(0).words()).endsWith("; no other hearing on the day");
        assertThat(candidates.get(2).words()).endsWith("; 1 other case with a hearing on the day");
    }

    @Test
    void saysWhoseTheCaseOfATaskIs() {
        assertThat(load.whose(ben, List.of(task()))).isEmpty();
        when(relations.on(CASE, Role.ADVOCATE))
                .thenReturn(Optional.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, ama.userId())));
        when(people.nameOf(ama.userId())).thenReturn("Ama");

        assertThat(load.whose(ben, List.of(task()))).contains("Ama’s");
        assertThat(load.whose(ama, List.of(task()))).contains("yours");
    }

    private static State task() {
        return task(Role.ADVOCATE, null);
    }

    private static State task(Role role, @Nullable UUID holder) {
        return task(CASE, role, holder);
    }

    private static State task(UUID caseId, Role role, @Nullable UUID holder) {
        return new State(
                UUID.randomUUID(),
                caseId,
                "run-1",
                "checkIn",
                "Check in",
                "AL-TEST-123",
                WorkStatus.OPEN,
                holder,
                null,
                role,
                HARBOUR);
    }

    private static Actor advocate(String name) {
        return somebody(name, Role.ADVOCATE);
    }

    private static Actor somebody(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name, HARBOUR, "Harbour", Set.of(role));
    }
}
