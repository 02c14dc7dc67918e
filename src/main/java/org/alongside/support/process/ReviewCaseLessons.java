package org.alongside.support.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.alongside.work.Tellings;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** The last step before a case closes, and with it whatever is still open: nothing that the young person has a right to hear may be. */
@Component
class ReviewCaseLessons implements TaskHandler {

    private final Work work;

    ReviewCaseLessons(Work work) {
        this.work = work;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        List<WorkItemView> untold = work.openOn(submission.caseId()).stream()
                .filter(Tellings::isOne)
                .toList();
        if (!untold.isEmpty()) {
            throw new Refusal(
                    "nothingOpen",
                    "The young person has still to be told something, and closing would cut it off: %s"
                            .formatted(untold.stream()
                                    .map(WorkItemView::name)
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return Map.of();
    }
}
