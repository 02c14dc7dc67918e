package org.alongside.investigation.process;

import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.alongside.disclosure.ChargedAfterReview;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says when an investigation begins and when a review of the decision led to a charge, in the words of this module. */
@Component
class InvestigationDays {

    private final ApplicationEventPublisher events;

    InvestigationDays(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(StageEntered entered) {
        if (entered.stage() == Stage.INVESTIGATION) {
            events.publishEvent(new InvestigationStarted(entered.caseId(), entered.on()));
        }
    }

    @EventListener
    void on(ChargedAfterReview charged) {
        events.publishEvent(new SuspectCharged(charged.caseId(), charged.offenceKind(), charged.on()));
    }
}
