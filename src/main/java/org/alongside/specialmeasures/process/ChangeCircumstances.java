package org.alongside.specialmeasures.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Wishes or circumstances have changed. A changed wish is kept beside the earlier ones. Only where a direction stands is there something
 * to vary, s.20(2); before that the next draft follows the new wish.
 */
@Component
class ChangeCircumstances implements TaskHandler {

    private static final List<String> WISHES = List.of("wishes", "both");

    private final WishesSaid said;
    private final SpecialMeasures measures;

    ChangeCircumstances(WishesSaid said, SpecialMeasures measures) {
        this.said = said;
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (WISHES.contains(submission.answers().text("whatChanged"))) {
            said.keepChanged(
                    submission, submission.answers().date("changedSince").orElse(submission.today()));
        }
        MeasureStatuses now = measures.statuses(submission.caseId());
        return Map.of("directionStands", Arrays.stream(Measure.values()).anyMatch(now::isInForce));
    }
}
