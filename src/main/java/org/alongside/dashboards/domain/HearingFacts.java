package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingHeld;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.alongside.hearings.Hearings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a fact for each date that a trial got, lost or kept, and for the court of hearings that belong to it. */
@Component
@Transactional
class HearingFacts {

    private static final Set<HearingKind> OF_THE_TRIAL_COURT = EnumSet.of(
            HearingKind.PLEA_AND_TRIAL_PREPARATION_HEARING,
            HearingKind.GROUND_RULES_HEARING,
            HearingKind.RECORDING,
            HearingKind.TRIAL);

    private final Facts facts;
    private final Hearings hearings;
    private final CourtCentres courts;
    private final LegalToday today;

    HearingFacts(Facts facts, Hearings hearings, CourtCentres courts, LegalToday today) {
        this.facts = facts;
        this.hearings = hearings;
        this.courts = courts;
        this.today = today;
    }

    @EventListener
    void hear(HearingFixed event) {
        add(event.caseId(), event.kind(), OutcomeFact.TRIAL_FIXED);
        addCourt(event.caseId(), event.kind());
    }

    @EventListener
    void hear(HearingMoved event) {
        add(event.caseId(), event.kind(), OutcomeFact.TRIAL_MOVED);
        addCourt(event.caseId(), event.kind());
    }

    @EventListener
    void hear(HearingVacated event) {
        add(event.caseId(), event.kind(), OutcomeFact.TRIAL_TAKEN_OFF);
    }

    @EventListener
    void hear(HearingHeld event) {
        add(event.caseId(), event.kind(), OutcomeFact.TRIAL_HELD);
    }

    private void add(UUID caseId, HearingKind kind, OutcomeFact fact) {
        if (kind == HearingKind.TRIAL) {
            facts.add(caseId, new Fact(fact, "", today.date()));
        }
    }

    private void addCourt(UUID caseId, HearingKind kind) {
        if (OF_THE_TRIAL_COURT.contains(kind)) {
            LocalDate on = today.date();
            hearings.open(caseId, kind)
                    .flatMap(hearing -> Optional.ofNullable(hearing.when().court()))
                    .ifPresent(court -> facts.add(
                            caseId,
                            new Fact(OutcomeFact.COURT_NAMED, courts.of(court).toString(), on)));
        }
    }
}
