package org.alongside.work;

import static org.alongside.work.OpenWork.CASE;
import static org.alongside.work.OpenWork.RUN;
import static org.alongside.work.OpenWork.SERVICE;
import static org.alongside.work.OpenWork.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.ConnectionDeclared;
import org.alongside.cases.Run;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is open in a case goes with it to the next worker. */
class HandOverTest {

    private static final UUID BEFORE = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    private final WorkItems items = mock(WorkItems.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final TaskHandler handler = mock(TaskHandler.class);
    private final Turns turns;

    HandOverTest() {
        when(handler.task()).thenReturn("checkIn");
        var beans = new StaticListableBeanFactory(Map.of("handlers", new TaskHandlers(List.of(handler))));
        turns = new Turns(items, relations, beans.getBeanProvider(TaskHandlers.class));
    }

    @Test
    void passesWhatTheWorkerHadAndWhatWaitedForTheTeam() {
        WorkItem had = item(Role.ADVOCATE, BEFORE);
        WorkItem waited = item(Role.ADVOCATE, null);
        OpenWork.of(items, had, waited);

        turns.handOver(CASE, Role.ADVOCATE, BEFORE, NEXT);

        assertThat(List.of(had, waited)).extracting(WorkItem::assigneeId).containsOnly(NEXT);
    }

    @Test
    void leavesWhatAColleagueHasAndWhatOtherRolesDo() {
        UUID colleague = UUID.randomUUID();
        WorkItem colleagues = item(Role.ADVOCATE, colleague);
        WorkItem officers = item(Role.POLICE_OIC, null);
        OpenWork.of(items, colleagues, officers);

        turns.handOver(CASE, Role.ADVOCATE, BEFORE, NEXT);

        assertThat(colleagues.assigneeId()).isEqualTo(colleague);
        assertThat(officers.assigneeId()).isNull();
    }

    @Test
    void leavesToTheTeamWhatTheNextWorkerMayNotDo() {
        WorkItem waited = item(Role.ADVOCATE, null);
        OpenWork.of(items, waited);
        when(handler.needsSomebodyElse(new Run(CASE, RUN), NEXT)).thenReturn(true);

        turns.handOver(CASE, Role.ADVOCATE, BEFORE, NEXT);

        assertThat(waited.assigneeId()).isNull();
        assertThat(waited.needsFreshEyes()).isTrue();
        verify(relations).askTeam(CASE, Role.ADVOCATE);
    }

    @Test
    void leavesToTheTeamWhatNeedsFreshEyesAlready() {
        WorkItem asked = item(Role.ADVOCATE, null);
        asked.askTeam();
        OpenWork.of(items, asked);

        turns.handOver(CASE, Role.ADVOCATE, BEFORE, NEXT);

        assertThat(asked.assigneeId()).isNull();
    }

    @Test
    void goesToTheTeamWhenItsHolderDeclaresAConnectionThatForbidsIt() {
        WorkItem had = item(Role.ADVOCATE, BEFORE);
        WorkItem released = item(Role.ADVOCATE, null);
        WorkItem colleagues = item(Role.ADVOCATE, NEXT);
        OpenWork.of(items, had, released, colleagues);
        when(relations.on(CASE, Role.ADVOCATE))
                .thenReturn(Optional.of(new Relation(CASE, Role.ADVOCATE, SERVICE, BEFORE)));
        when(handler.needsSomebodyElse(new Run(CASE, RUN), BEFORE)).thenReturn(true);

        turns.on(new ConnectionDeclared(CASE, BEFORE, "accused", BEFORE));

        assertThat(List.of(had, released)).allSatisfy(item -> {
            assertThat(item.assigneeId()).isNull();
            assertThat(item.needsFreshEyes()).isTrue();
        });
        assertThat(colleagues.assigneeId()).isEqualTo(NEXT);
        verify(relations, times(2)).askTeam(CASE, Role.ADVOCATE);
    }

    @Test
    void staysWithAHolderWhoseConnectionForbidsNothing() {
        WorkItem had = item(Role.ADVOCATE, BEFORE);
        OpenWork.of(items, had);

        turns.on(new ConnectionDeclared(CASE, BEFORE, "accused", BEFORE));

        assertThat(had.assigneeId()).isEqualTo(BEFORE);
    }
}
