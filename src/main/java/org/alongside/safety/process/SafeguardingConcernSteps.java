package org.alongside.safety.process;

import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.engine.ProcessSteps;

/** The steps of the process {@code safeguarding-concern}. */
@ProcessSteps("safeguardingConcern")
public class SafeguardingConcernSteps {

    private final Rounds rounds;

    SafeguardingConcernSteps(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Counts another follow-up of the same concern. */
    public void countFollowUp(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countFollowUp");
    }

    /** Counts another report to police and social care about the same concern. */
    public void countEscalation(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countEscalation");
    }
}
