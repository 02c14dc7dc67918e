package org.alongside.dashboards.domain;

import org.alongside.investigation.InvestigationEnded;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.alongside.trial.ProsecutionConcluded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a fact for each event of an investigation or prosecution, in the event's own transaction. */
@Component
@Transactional
class OutcomeFacts {

    private final Facts facts;

    OutcomeFacts(Facts facts) {
        this.facts = facts;
    }

    @EventListener
    void hear(InvestigationStarted event) {
        facts.add(event.caseId(), new Fact(OutcomeFact.INVESTIGATION_STARTED, "", event.on()));
    }

    @EventListener
    void hear(SuspectCharged event) {
        facts.add(event.caseId(), new Fact(OutcomeFact.SUSPECT_CHARGED, event.offenceKind(), event.on()));
    }

    @EventListener
    void hear(InvestigationEnded event) {
        facts.add(event.caseId(), new Fact(OutcomeFact.INVESTIGATION_ENDED, event.outcome(), event.on()));
    }

    @EventListener
    void hear(ProsecutionConcluded event) {
        facts.add(event.caseId(), new Fact(OutcomeFact.PROSECUTION_CONCLUDED, event.outcome(), event.on()));
    }
}
