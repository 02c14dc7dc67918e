package org.alongside.work;

import static org.alongside.work.OpenWork.CASE;
import static org.alongside.work.OpenWork.SERVICE;
import static org.alongside.work.OpenWork.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Who has a case decides whose its open tasks are. */
class AllocationTest {

    private static final UUID ANOTHER = UUID.randomUUID();
    private static final UUID WORKER = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();

    private final WorkItems items = mock(WorkItems.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Allocation allocation = new Allocation(
            relations,
            new Turns(
                    items,
                    relations,
                    new StaticListableBeanFactory(Map.of("handlers", new TaskHandlers(List.of())))
                            .getBeanProvider(TaskHandlers.class)),
            events);

    @Test
    void givesTheTeamsOpenTasksToWhoeverHasTheCaseNow() {
        WorkItem waiting = item(Role.ADVOCATE, null);
        OpenWork.of(items, waiting);
        when(relations.on(CASE, Role.ADVOCATE))
                .thenReturn(Optional.of(new Relation(CASE, Role.ADVOCATE, SERVICE, null)));

        allocation.allocate(CASE, Role.ADVOCATE, WORKER, MANAGER);

        verify(relations).allocate(CASE, Role.ADVOCATE, WORKER);
        verify(events).publishEvent(new CaseAllocated(CASE, Role.ADVOCATE, WORKER, MANAGER));
        assertThat(waiting.assigneeId()).isEqualTo(WORKER);
    }

    @Test
    void passesTheOpenTasksOfARoleToTheTeamOfTheOtherOrganisation() {
        WorkItem had = item(Role.ADVOCATE, WORKER);
        WorkItem officers = item(Role.POLICE_OIC, null);
        OpenWork.of(items, had, officers);

        allocation.passOn(CASE, Role.ADVOCATE, ANOTHER, MANAGER);

        verify(relations).relate(CASE, Role.ADVOCATE, ANOTHER, null);
        verify(events).publishEvent(new CasePassedOn(CASE, Role.ADVOCATE, ANOTHER, MANAGER));
        assertThat(had.organisationId()).isEqualTo(ANOTHER);
        assertThat(had.assigneeId()).isNull();
        assertThat(officers.organisationId()).isEqualTo(SERVICE);
    }
}
