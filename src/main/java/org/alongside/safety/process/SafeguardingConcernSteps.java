package org.alongside.safety.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.engine.ProcessSteps;
import org.alongside.timelimits.TimeLimits;

/** The steps of the process {@code safeguarding-concern}. */
@ProcessSteps("safeguardingConcern")
public class SafeguardingConcernSteps {

    /** The rule that says after how many days somebody looks again for whoever is missing. */
    private static final String NEXT_LOOK = "PR-MISSING-NEXT";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Rounds rounds;
    private final TimeLimits limits;
    private final LegalToday today;

    SafeguardingConcernSteps(Rounds rounds, TimeLimits limits, LegalToday today) {
        this.rounds = rounds;
        this.limits = limits;
        this.today = today;
    }

    /** Counts another follow-up of the same concern. */
    public void countFollowUp(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countFollowUp");
    }

    /** Counts another report to police and social care about the same concern. */
    public void countEscalation(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countEscalation");
    }

    /** Counts a day on which they were still missing. */
    public void countLook(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countLook");
    }

    /** The next morning, in London, on which somebody asks what is done to find them. */
    public Date nextLookDate(String caseId) {
        LocalDate day = limits.lastDayFrom(today.date(), NEXT_LOOK)
                .orElseThrow(() ->
                        new IllegalStateException("No day to look again for who is missing in %s".formatted(caseId)));
        return Date.from(day.atTime(MORNING).atZone(LegalToday.LONDON).toInstant());
    }
}
