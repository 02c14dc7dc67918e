package org.alongside.journey.process;

import org.alongside.specialmeasures.SpecialMeasuresDirected;
import org.alongside.timelimits.Birthdays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A direction for a child lapses on the 18th birthday, YJCEA 1999 s.21(8): the day is a limit of the case from the direction on. */
@Component
class LapseLimit {

    static final String RULE = "SM-LAPSE";

    private final Birthdays birthdays;

    LapseLimit(Birthdays birthdays) {
        this.birthdays = birthdays;
    }

    @EventListener
    void on(SpecialMeasuresDirected directed) {
        if (!directed.directions().equals("refused")) {
            birthdays.endsOn(directed.caseId(), RULE, directed.on(), "recordCourtDirections");
        }
    }
}
