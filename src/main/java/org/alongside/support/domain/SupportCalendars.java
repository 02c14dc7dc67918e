package org.alongside.support.domain;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.cases.LegalToday;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the days of support and gives them to the engine's timers. */
@Service
@Transactional
public class SupportCalendars {

    private final SupportCalendarRows rows;

    SupportCalendars(SupportCalendarRows rows) {
        this.rows = rows;
    }

    /** Plans something; a case without a calendar gets one. */
    public void plan(UUID caseId, Consumer<SupportCalendar> planning) {
        SupportCalendar calendar = rows.findByCaseId(caseId).orElseGet(() -> new SupportCalendar(caseId));
        planning.accept(calendar);
        rows.save(calendar);
    }

    /** Support has ended: nothing is owed any more. */
    public void endSupport(UUID caseId) {
        rows.findByCaseId(caseId).ifPresent(calendar -> {
            calendar.endSupport();
            rows.save(calendar);
        });
    }

    @Transactional(readOnly = true)
    public Optional<SupportCalendar> of(UUID caseId) {
        return rows.findByCaseId(caseId);
    }

    /**
     * The start of a planned day, as timers want it.
     *
     * @throws IllegalStateException when it was not planned: the step before the timer does that
     */
    @Transactional(readOnly = true)
    public Date startOf(UUID caseId, Function<SupportCalendar, Optional<LocalDate>> which) {
        LocalDate day = rows.findByCaseId(caseId)
                .flatMap(which)
                .orElseThrow(() -> new IllegalStateException("Nothing is planned for case " + caseId));
        return Date.from(day.atStartOfDay(LegalToday.LONDON).toInstant());
    }
}
