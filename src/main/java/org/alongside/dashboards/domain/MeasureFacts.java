package org.alongside.dashboards.domain;

import java.util.stream.Collectors;
import org.alongside.cases.LegalToday;
import org.alongside.cases.WishRecorded;
import org.alongside.specialmeasures.EligibilityDecided;
import org.alongside.specialmeasures.Measure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what the changes of a measure do not tell: that it is open to a witness who had wished for it before, and that it is wished for once a court has
 * directed it. Neither moves the measure from where it stands.
 */
@Component
@Transactional
class MeasureFacts {

    static final String SEPARATOR = ",";

    private final Facts facts;
    private final LegalToday today;

    MeasureFacts(Facts facts, LegalToday today) {
        this.facts = facts;
        this.today = today;
    }

    @EventListener
    void hear(EligibilityDecided event) {
        String codes = event.opened().stream().map(Measure::code).collect(Collectors.joining(SEPARATOR));
        if (!codes.isEmpty()) {
            facts.add(event.caseId(), new Fact(OutcomeFact.MEASURES_OPENED, codes, today.date()));
        }
    }

    @EventListener
    void hear(WishRecorded event) {
        if (event.wish().equals("wants")) {
            facts.add(event.caseId(), new Fact(OutcomeFact.MEASURE_WISHED, event.measure(), today.date()));
        }
    }
}
