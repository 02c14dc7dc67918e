package org.alongside.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.forms.Drafts;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.springframework.stereotype.Service;

/** What people have typed for a task that is not finished. The task knows that there is something, so finishing most asks nothing. */
@Service
public class TaskDrafts {

    private final Drafts drafts;
    private final WorkItems items;

    TaskDrafts(Drafts drafts, WorkItems items) {
        this.drafts = drafts;
        this.items = items;
    }

    /** Keeps what this person has typed. The caller has asked whether they may see the task. */
    public void keep(Actor actor, UUID itemId, Map<String, List<String>> typed) {
        items.markDrafted(itemId);
        drafts.save(itemId, actor.userId(), typed);
    }

    /**
     * What this person has typed so far: for this task, or before the process took it back to do something else first, as it does with the
     * directions when another party says something more.
     */
    public Optional<Drafts.Draft> find(Actor actor, UUID itemId) {
        return drafts.find(itemId, actor.userId()).or(() -> beforeItWasTakenBack(actor, itemId));
    }

    private Optional<Drafts.Draft> beforeItWasTakenBack(Actor actor, UUID itemId) {
        return items.findById(itemId)
                .filter(item -> item.status() == WorkStatus.OPEN)
                .flatMap(item -> items.findFirstByCaseIdAndRunIdAndTaskAndClosedAtIsNotNullOrderByClosedAtDesc(
                        item.caseId(), item.run().id(), item.task()))
                .filter(earlier -> earlier.status() == WorkStatus.WITHDRAWN && earlier.isDrafted())
                .flatMap(earlier -> drafts.find(earlier.id(), actor.userId()));
    }

    void discard(WorkItem finished) {
        if (finished.isDrafted()) {
            drafts.discard(finished.id());
        }
    }
}
