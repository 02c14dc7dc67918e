package org.alongside.support.process;

import org.alongside.cases.CaseClosed;
import org.alongside.support.domain.SupportCalendars;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the case its support ends, however far it had come. */
@Component
class SupportOfClosedCases {

    private final SupportCalendars calendars;

    SupportOfClosedCases(SupportCalendars calendars) {
        this.calendars = calendars;
    }

    @EventListener
    void on(CaseClosed closed) {
        calendars.endSupport(closed.caseId());
    }
}
