package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.forms.Drafts;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class TaskDraftsTest {

    private static final Drafts.Draft TYPED =
            new Drafts.Draft(Map.of("reasons", List.of("The court said")), Instant.EPOCH);

    private final Drafts drafts = mock(Drafts.class);
    private final WorkItems items = mock(WorkItems.class);
    private final TaskDrafts found = new TaskDrafts(drafts, items);
    private final Actor actor = Actors.with(Role.CPS_CASEWORKER);
    private final WorkItem now = OpenWork.item(Role.CPS_CASEWORKER, null);
    private final WorkItem before = OpenWork.item(Role.CPS_CASEWORKER, null);

    @BeforeEach
    void theTaskOpenedAgain() {
        ReflectionTestUtils.setField(before, "drafted", true);
        when(drafts.find(before.id(), actor.userId())).thenReturn(Optional.of(TYPED));
        when(items.findById(now.id())).thenReturn(Optional.of(now));
        when(items.findFirstByCaseIdAndRunIdAndTaskAndClosedAtIsNotNullOrderByClosedAtDesc(
                        OpenWork.CASE, OpenWork.RUN, now.task()))
                .thenReturn(Optional.of(before));
    }

    @Test
    void whatWasTypedBeforeTheProcessTookTheTaskBackIsThereAgain() {
        before.withdraw(Instant.EPOCH);

        assertThat(found.find(actor, now.id())).contains(TYPED);
    }

    @Test
    void whatWasTypedForATaskThatIsDoneIsNot() {
        before.finish(UUID.randomUUID(), "key", Instant.EPOCH);

        assertThat(found.find(actor, now.id())).isEmpty();
    }
}
