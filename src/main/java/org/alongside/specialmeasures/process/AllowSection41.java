package org.alongside.specialmeasures.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The court allowed questions about sexual behaviour, whenever it did: ten business days to ask for measures, CrimPR 22.7(2). While an
 * application waits for the court they are asked for with it; where the court has decided already, another application begins.
 */
@Component
class AllowSection41 implements TaskHandler {

    static final String LIMIT = "SMA-S41";

    private static final String WHILE_THE_COURT_DECIDES = "section-41-allowed";

    private static final Set<Stage> BEFORE_A_COURT =
            EnumSet.of(Stage.SPECIAL_MEASURES, Stage.PRE_TRIAL_CROSS_EXAMINATION, Stage.TRIAL);

    private final TimeLimits limits;
    private final Cases cases;
    private final Processes processes;
    private final ChangeWanted change;

    AllowSection41(TimeLimits limits, Cases cases, Processes processes, ChangeWanted change) {
        this.limits = limits;
        this.cases = cases;
        this.processes = processes;
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        if (!BEFORE_A_COURT.contains(cases.byId(caseId).stage())) {
            throw new Refusal(
                    "decidedOn", "The case is not before a court now, and no court can allow questions in it");
        }
        var decidedOn = submission.answers().date("decidedOn").orElse(submission.today());
        limits.start(caseId, LIMIT, decidedOn, submission.task());
        if (submission.answers().text("measuresNeeded").equals("no")) {
            limits.stop(caseId, LIMIT);
        } else if (processes.awaits(WHILE_THE_COURT_DECIDES, submission.caseReference())) {
            processes.correlate(WHILE_THE_COURT_DECIDES, submission.caseReference(), Map.of());
        } else {
            change.begin(caseId, submission.caseReference());
        }
        return Map.of();
    }
}
