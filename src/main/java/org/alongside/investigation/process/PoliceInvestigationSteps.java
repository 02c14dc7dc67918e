package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.engine.ProcessSteps;
import org.alongside.investigation.InvestigationEnded;
import org.alongside.investigation.SuspectCharged;
import org.springframework.context.ApplicationEventPublisher;

/** The steps of the process {@code police-investigation}. */
@ProcessSteps("policeInvestigation")
public class PoliceInvestigationSteps extends EventsOfEarlierModels {

    private static final String NO_FURTHER_ACTION = "noFurtherAction";

    private final CaseRecords records;
    private final Cases cases;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    PoliceInvestigationSteps(
            CaseRecords records,
            Cases cases,
            Rounds rounds,
            LegalToday today,
            InvestigationEventSteps eventSteps,
            ApplicationEventPublisher events) {
        super(eventSteps);
        this.records = records;
        this.cases = cases;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    /** Counts another or postponed interview. */
    public void countInterview(String caseId) {
        rounds.count(UUID.fromString(caseId), "countInterview");
    }

    /** Counts a further round of work asked for by the prosecutor. */
    public void countActionPlan(String caseId) {
        rounds.count(UUID.fromString(caseId), "countActionPlan");
    }

    /** Says how the investigation ended, from the last decision: charged, notCharged or noFurtherAction. */
    public String recordInvestigationOutcome(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answers file = records.latest(id, "decideFile");
        if (file.text("file").equals(NO_FURTHER_ACTION)) {
            return ended(id, NO_FURTHER_ACTION, file);
        }
        Answers decision = records.latest(id, "decideCharge");
        if (!decision.text("charging").equals("charged")) {
            return ended(id, "notCharged", decision);
        }
        String offenceKind = decision.text("offenceKind");
        cases.chargeWith(id, offenceKind);
        events.publishEvent(new SuspectCharged(id, offenceKind, day(decision, "chargedOn")));
        return ended(id, "charged", decision);
    }

    private String ended(UUID caseId, String outcome, Answers decision) {
        events.publishEvent(new InvestigationEnded(caseId, outcome, day(decision, "decidedOn")));
        return outcome;
    }

    private LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseGet(today::date);
    }
}
