package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Telling the young person meets the court's duty, CrimPR 18.5(1), and Right 8 of the Victims' Code at once. */
@Component
class ExplainDirections implements TaskHandler {

    private final TimeLimits limits;
    private final Departures departures;
    private final ChangeWanted change;
    private final DirectionsToExplain directions;

    ExplainDirections(TimeLimits limits, Departures departures, ChangeWanted change, DirectionsToExplain directions) {
        this.limits = limits;
        this.departures = departures;
        this.change = change;
        this.directions = directions;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var explainedOn = submission.answers().date("explainedOn").orElse(submission.today());
        directions.requireAfterTheDecision(submission, explainedOn);
        limits.meet(submission.caseId(), "SMA-INFORM", explainedOn);
        limits.meet(submission.caseId(), "VC-R8-SM", explainedOn);
        departures.explained(
                submission.caseId(),
                DepartureStep.COURT,
                explainedOn,
                submission.actor().userId());
        change.raise(submission);
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return directions.beside(run);
    }
}
