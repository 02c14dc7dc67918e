package org.alongside.specialmeasures.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.work.Refusal;

/** What a draft asks of the directions in force: each is kept, varied or discharged, and a change needs its reason, CrimPR 18.11. */
record DraftedVariation(DraftedApplication drafted, MeasureStatuses now) {

    /**
     * Holds the draft against what is in force and against the change that was described for it.
     *
     * @param change the newest description of a change; empty where the court has decided since
     * @throws Refusal when the draft changes what does not bind, or does not say what becomes of what binds
     */
    void require(Optional<RecordView> change) {
        boolean changesOne =
                Arrays.stream(Measure.values()).anyMatch(it -> drafted.varies(it) || drafted.discharges(it));
        boolean described = Arrays.stream(Measure.values()).anyMatch(now::isInForce)
                && change.map(it -> it.answers().text("changeAsked"))
                        .filter(asked -> asked.equals("vary") || asked.equals("discharge"))
                        .isPresent();
        if (!drafted.isVariation() && (changesOne || described)) {
            throw new Refusal(
                    "variationAsked",
                    "A change of a direction in force is asked for. Choose Yes, and say what has changed and why (CrimPR 18.11)");
        }
        if (drafted.isVariation() && !changesOne) {
            throw new Refusal(
                    "variationAsked", "Say below which direction is to be varied or discharged, or choose No here");
        }
        for (Measure measure : Measure.values()) {
            require(measure);
        }
    }

    private void require(Measure measure) {
        String said = drafted.said(measure);
        boolean aboutADirection = drafted.keeps(measure) || drafted.varies(measure) || drafted.discharges(measure);
        if (aboutADirection && !now.isInForce(measure)) {
            throw new Refusal(
                    measure.question(),
                    "No direction for %s is in force, so there is none to keep, vary or discharge (s.20(2))"
                            .formatted(measure.title().toLowerCase(Locale.UK)));
        }
        boolean open = said.isEmpty() || aboutADirection;
        if (drafted.isVariation() && now.isInForce(measure) && !open) {
            throw new Refusal(
                    measure.question(),
                    "A direction for %s is in force. Choose whether it is kept, varied or discharged (s.20(2))"
                            .formatted(measure.title().toLowerCase(Locale.UK)));
        }
    }
}
