package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.ActRows.State;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.LoadRows;
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
    private final LoadRows rows = mock(LoadRows.class);
    private final Leave leave = mock(Leave.class);
    private final FairLoad load = new FairLoad(
            people,
            relations,
            walls,
            rows,
            leave,
            new LegalToday(Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC)));

    @BeforeEach
    void aTeamSharesTheCase() {
        when(people.inTeam(HARBOUR, Role.ADVOCATE)).thenReturn(List.of(ama, ben, cleo));
        when(relations.of(CASE)).thenReturn(List.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, null)));
        when(rows.open(any())).thenReturn(Map.of(ama.userId(), 1, ben.userId(), 9, cleo.userId(), 5));
    }

    @Test
    void putsWhoeverIsAwayTodayAfterAllWhoAreThereHoweverLittleTheyHaveToDo() {
        Away until = new Away(UUID.randomUUID(), ama.userId(), TODAY.minusDays(3), TODAY.plusDays(2));
        when(leave.next(any())).thenReturn(Map.of(ama.userId(), until));

        List<FairLoad.Candidate> candidates = load.candidates(List.of(task()));

        assertThat(candidates).extracting(FairLoad.Candidate::name).containsExactly("Cleo", "Ben", "Ama");
        assertThat(candidates.get(2).away()).isTrue();
        assertThat(candidates.get(2).leave()).isEqualTo(until);
    }

    @Test
    void showsLeaveThatIsNearAndLeavesTheOrderAsItIs() {
        Away soon = new Away(UUID.randomUUID(), ama.userId(), TODAY.plusDays(1), TODAY.plusDays(2));
        when(leave.next(any())).thenReturn(Map.of(ama.userId(), soon));

        List<FairLoad.Candidate> candidates = load.candidates(List.of(task()));

        assertThat(candidates).extracting(FairLoad.Candidate::name).containsExactly("Ama", "Cleo", "Ben");
        assertThat(candidates.get(0).leave()).isEqualTo(soon);
    }

    @Test
    void offersTheCaseToNobodyBehindAWallAndAsksOnceForTheWholeTeamAndAllItsTasks() {
        when(relations.of(CASE)).thenReturn(List.of(new Relation(CASE, Role.ADVOCATE, HARBOUR, null, false, true)));
        when(walls.hideFrom(CASE)).thenReturn(Set.of(ben.userId()));

        assertThat(load.candidates(List.of(task(), task())))
                .extracting(FairLoad.Candidate::name)
                .containsExactly("Ama", "Cleo");
        verify(walls, times(1)).hideFrom(CASE);
    }

    private static State task() {
        return new State(
                UUID.randomUUID(),
                CASE,
                "run-1",
                "checkIn",
                "Check in",
                "AL-TEST-123",
                WorkStatus.OPEN,
                null,
                null,
                Role.ADVOCATE,
                HARBOUR,
                Due.NEVER);
    }

    private static Actor advocate(String name) {
        return new Actor(UUID.randomUUID(), name, name, HARBOUR, "Harbour", Set.of(Role.ADVOCATE));
    }
}
