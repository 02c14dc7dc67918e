package org.alongside.support.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The support calendars, one a case. */
public interface SupportCalendarRows extends Repository<SupportCalendar, UUID> {

    SupportCalendar save(SupportCalendar calendar);

    Optional<SupportCalendar> findById(UUID id);

    /** A calendar has the key of its case, so that one already read is found without asking again. */
    default Optional<SupportCalendar> findByCaseId(UUID caseId) {
        return findById(caseId);
    }
}
