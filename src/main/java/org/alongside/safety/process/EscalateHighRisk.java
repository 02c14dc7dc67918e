package org.alongside.safety.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever acts on a high risk reads what made it high. */
@Component
class EscalateHighRisk implements TaskHandler {

    private final RiskReasons risk;

    EscalateHighRisk(RiskReasons risk) {
        this.risk = risk;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return risk.beside(run);
    }
}
