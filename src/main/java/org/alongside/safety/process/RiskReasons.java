package org.alongside.safety.process;

import java.util.List;
import org.alongside.cases.Run;
import org.alongside.decisions.DecisionTables;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/** Why the risk was graded as it was, to be read before somebody acts on it. */
@Component
class RiskReasons {

    private final DecisionTables tables;

    RiskReasons(DecisionTables tables) {
        this.tables = tables;
    }

    List<Beside> beside(Run run) {
        var graded = tables.explainNewest(run, WitnessIntimidationSteps.TABLE);
        return graded.isEmpty()
                ? List.of()
                : List.of(new Beside("How the risk was graded", "decisions/explanation", graded));
    }
}
