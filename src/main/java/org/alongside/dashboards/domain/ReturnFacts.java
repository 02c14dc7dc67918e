package org.alongside.dashboards.domain;

import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.DisruptionMeasureChanged;
import org.alongside.work.CaseAllocated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the facts of the monitoring return that no form's answer tells. */
@Component
@Transactional
class ReturnFacts {

    private final Facts facts;
    private final Cases cases;
    private final LegalToday today;

    ReturnFacts(Facts facts, Cases cases, LegalToday today) {
        this.facts = facts;
        this.cases = cases;
        this.today = today;
    }

    @EventListener
    void hear(CaseAllocated event) {
        if (event.role() == Role.ADVOCATE) {
            facts.add(event.caseId(), new Fact(OutcomeFact.ADVOCATE_ALLOCATED, "", today.date()));
        }
    }

    @EventListener
    void hear(DisruptionMeasureChanged event) {
        if (event.standing().equals("inForce")) {
            facts.add(event.caseId(), new Fact(OutcomeFact.DISRUPTION_IN_FORCE, event.tool(), event.on()));
        }
    }

    /** The date of birth is encrypted and cannot be counted: the band of ages is all that is kept of it. */
    @EventListener
    void hear(FormRecorded event) {
        if (event.task().equals("referral")) {
            CaseView witness = cases.byId(event.caseId());
            AgeBand band = AgeBand.of(witness.ageOn(witness.openedOn()));
            facts.add(event.caseId(), new Fact(OutcomeFact.AGE_KNOWN, band.name(), witness.openedOn()));
        }
    }
}
