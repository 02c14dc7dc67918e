package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Wishes or circumstances have changed. A changed wish is kept beside the earlier ones. While an application is open, or still to come, its
 * draft follows the new wish; afterwards it takes another one.
 */
@Component
class ChangeCircumstances implements TaskHandler {

    private static final List<String> WISHES = List.of("wishes", "both");

    private final WishesSaid said;
    private final ChangeWanted change;

    ChangeCircumstances(WishesSaid said, ChangeWanted change) {
        this.said = said;
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (WISHES.contains(submission.answers().text("whatChanged"))) {
            said.keepChanged(
                    submission, submission.answers().date("changedSince").orElse(submission.today()));
        }
        return Map.of("applicationNeeded", change.isApplicationNeeded(submission.caseId()));
    }
}
