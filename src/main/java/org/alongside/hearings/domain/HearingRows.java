package org.alongside.hearings.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.springframework.data.repository.Repository;

/** All hearings of all cases. */
public interface HearingRows extends Repository<Hearing, UUID> {

    Hearing save(Hearing hearing);

    Optional<Hearing> findFirstByCaseIdAndKindAndStatusOrderByIdDesc(
            UUID caseId, HearingKind kind, HearingStatus status);

    List<Hearing> findByCaseIdOrderBySitsOnAscIdAsc(UUID caseId);

    /** The hearing of this kind that is still to come; there is never more than one. */
    default Optional<Hearing> open(UUID caseId, HearingKind kind) {
        return findFirstByCaseIdAndKindAndStatusOrderByIdDesc(caseId, kind, HearingStatus.OPEN);
    }
}
