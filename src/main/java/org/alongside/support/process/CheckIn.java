package org.alongside.support.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.decisions.DecisionTables;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever says at a check-in that they want therapy now is not asked to say so again elsewhere. */
@Component
class CheckIn implements TaskHandler {

    private final TherapyWish therapy;
    private final DecisionTables tables;

    CheckIn(TherapyWish therapy, DecisionTables tables) {
        this.therapy = therapy;
        this.tables = tables;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        therapy.heed(submission);
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        var decided = tables.explainNewest(run.caseId(), CheckInInterval.TABLE);
        return decided.isEmpty()
                ? List.of()
                : List.of(new Beside("Why the check-in is due", "decisions/explanation", decided));
    }
}
