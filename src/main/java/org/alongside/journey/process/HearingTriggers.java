package org.alongside.journey.process;

import java.util.List;
import java.util.Map;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Limits that count back from a hearing run from the moment its day is known, and move with it. */
@Component
class HearingTriggers {

    private static final Map<HearingKind, Trigger> COUNTED_BACK_FROM = Map.of(
            HearingKind.PLEA_AND_TRIAL_PREPARATION_HEARING, Trigger.PREPARATION_HEARING,
            HearingKind.GROUND_RULES_HEARING, Trigger.GROUND_RULES_HEARING,
            HearingKind.RECORDING, Trigger.RECORDING);

    /** What counts from the day of a hearing only in some cases: where it runs, it moves with the hearing. */
    private static final Map<HearingKind, List<Trigger>> COUNTED_FROM = Map.of(
            HearingKind.FIRST_HEARING, List.of(Trigger.SUMMARY_IN_CUSTODY, Trigger.EITHER_WAY_IN_CUSTODY),
            HearingKind.SENTENCE, List.of(Trigger.YOUTH_SENTENCE_HEARING));

    private final Triggers triggers;

    HearingTriggers(Triggers triggers) {
        this.triggers = triggers;
    }

    @EventListener
    void on(HearingFixed fixed) {
        Trigger trigger = COUNTED_BACK_FROM.get(fixed.kind());
        if (trigger != null) {
            triggers.happened(fixed.caseId(), fixed.on(), "hearingFixed", trigger);
        }
    }

    @EventListener
    void on(HearingMoved moved) {
        Trigger trigger = COUNTED_BACK_FROM.get(moved.kind());
        if (trigger != null) {
            triggers.happened(moved.caseId(), moved.to(), "hearingMoved", trigger);
        }
        COUNTED_FROM
                .getOrDefault(moved.kind(), List.of())
                .forEach(it -> triggers.moved(moved.caseId(), moved.to(), "hearingMoved", it));
    }

    @EventListener
    void on(HearingVacated vacated) {
        Trigger trigger = COUNTED_BACK_FROM.get(vacated.kind());
        if (trigger != null) {
            triggers.calledOff(vacated.caseId(), trigger);
        }
    }
}
