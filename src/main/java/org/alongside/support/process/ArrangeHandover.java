package org.alongside.support.process;

import java.util.List;
import java.util.Map;
import org.alongside.forms.Field;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** Who takes over must be somebody of the team: the case passes to them when the young person has met them. */
@Component
class ArrangeHandover implements TaskHandler {

    private final Handovers handovers;

    ArrangeHandover(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of(Handovers.NEW_WORKER, handovers.arranged(submission).toString());
    }

    @Override
    public Map<String, List<Field.Option>> choices(WorkItemView item) {
        return Map.of("newWorker", handovers.team(item.run(), item.engineTask()));
    }
}
