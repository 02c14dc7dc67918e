package org.alongside.hearings.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every date that any hearing ever had. */
public interface HearingDates extends Repository<HearingDate, UUID> {

    HearingDate save(HearingDate date);

    List<HearingDate> findByCaseIdOrderByGivenAtAscIdAsc(UUID caseId);
}
