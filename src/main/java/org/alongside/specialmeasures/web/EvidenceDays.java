package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    private static final Set<HearingKind> SECTION_28 =
            EnumSet.of(HearingKind.GROUND_RULES_HEARING, HearingKind.RECORDING);

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

    /** The day that each hearing of recorded cross-examination has now, or had when it was held; the newest of its kind. */
    Map<HearingKind, LocalDate> section28(CaseView witness) {
        Map<HearingKind, LocalDate> days = new EnumMap<>(HearingKind.class);
        hearings.of(witness.id()).stream()
                .filter(it -> SECTION_28.contains(it.kind()) && it.status() != HearingStatus.VACATED)
                .forEach(it -> days.merge(it.kind(), it.when().on(), (one, other) -> one.isAfter(other) ? one : other));
        return days;
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
