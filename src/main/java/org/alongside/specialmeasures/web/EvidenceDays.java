package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.CourtDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which this witness gives evidence, and since when none is needed: after the trial, or after a guilty plea. */
@Component
class EvidenceDays {

    private static final Set<Stage> OVER = EnumSet.of(Stage.AFTER_TRIAL, Stage.CLOSED);

    private final Hearings hearings;
    private final GuiltyPleas pleas;
    private final LegalToday today;

    EvidenceDays(Hearings hearings, GuiltyPleas pleas, LegalToday today) {
        this.hearings = hearings;
        this.pleas = pleas;
        this.today = today;
    }

    CourtDays of(CaseView witness) {
        List<HearingView> all = hearings.of(witness.id());
        return CourtDays.of(all, overOn(witness, all), today.date());
    }

    private @Nullable LocalDate overOn(CaseView witness, List<HearingView> all) {
        if (OVER.contains(witness.stage())) {
            return witness.stageSince();
        }
        boolean trialToCome =
                all.stream().anyMatch(it -> it.kind() == HearingKind.TRIAL && it.status() == HearingStatus.OPEN);
        return trialToCome ? null : pleas.standingSince(witness.id()).orElse(null);
    }
}
