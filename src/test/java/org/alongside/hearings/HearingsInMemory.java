package org.alongside.hearings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.hearings.domain.Hearing;
import org.alongside.hearings.domain.HearingDate;
import org.alongside.hearings.domain.HearingDates;
import org.alongside.hearings.domain.HearingRows;

/** The hearings of a test, kept in a list. */
final class HearingsInMemory implements HearingRows {

    private final List<Hearing> kept = new ArrayList<>();

    @Override
    public Hearing save(Hearing hearing) {
        if (!kept.contains(hearing)) {
            kept.add(hearing);
        }
        return hearing;
    }

    @Override
    public Optional<Hearing> findFirstByCaseIdAndKindAndStatusOrderByIdDesc(
            UUID caseId, HearingKind kind, HearingStatus status) {
        return kept.stream()
                .filter(it -> it.caseId().equals(caseId) && it.kind() == kind && it.status() == status)
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Hearing> findByCaseIdOrderBySitsOnAscIdAsc(UUID caseId) {
        return kept.stream()
                .filter(it -> it.caseId().equals(caseId))
                .sorted(Comparator.comparing((Hearing it) -> it.when().on()))
                .toList();
    }

    HearingDates dates() {
        return new Dates();
    }

    private static final class Dates implements HearingDates {

        private final List<HearingDate> kept = new ArrayList<>();

        @Override
        public HearingDate save(HearingDate date) {
            kept.add(date);
            return date;
        }

        @Override
        public List<HearingDate> findByCaseIdOrderByGivenAtAscIdAsc(UUID caseId) {
            return kept.stream().filter(it -> it.caseId().equals(caseId)).toList();
        }
    }
}
