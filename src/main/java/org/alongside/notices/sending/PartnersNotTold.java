package org.alongside.notices.sending;

import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.work.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts before a worker that partners could not be told something by e-mail. One task is enough for a case: it names no message. */
@Component
class PartnersNotTold {

    private static final String MESSAGE = "partner-not-told";
    private static final String TASK = "tellPartner";

    private final Cases cases;
    private final Work work;
    private final ObjectProvider<Processes> processes;

    PartnersNotTold(Cases cases, Work work, ObjectProvider<Processes> processes) {
        this.cases = cases;
        this.work = work;
        this.processes = processes;
    }

    /** Asks for a worker. The caller holds the case's lock. */
    void ask(UUID caseId) {
        String reference = cases.byId(caseId).reference();
        boolean isAsked =
                work.openOn(caseId).stream().anyMatch(item -> item.task().equals(TASK));
        // a case that is closed waits for nothing: what became of it stays under Consent
        if (!isAsked && processes.getObject().awaits(MESSAGE, reference)) {
            processes.getObject().correlate(MESSAGE, reference, Map.of());
        }
    }
}
