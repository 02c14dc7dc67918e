package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * For whom a figure is made and over what.
 *
 * @param organisation who has to act; null for all
 * @param process the process whose steps are asked for; empty for figures that need none
 */
public record FigureQuestion(
        Actor viewer, Period period, @Nullable UUID organisation, String process, LocalDate today) {

    /** The last day of the last month that is over: what figures of few children count until. */
    public LocalDate closed() {
        return Period.closed(today);
    }

    LocalDate from() {
        return period.from(today);
    }

    /** What a figure really answers: some are over all periods, or over all organisations, whichever was chosen. */
    public FigureQuestion answeredBy(Figure figure) {
        return switch (figure) {
            case WORST_TEN, OUTCOMES_BY_YEAR, OUTCOME_SHARES, TRIAL_MOVES -> over(Period.EVERYTHING, organisation);
            case OUTCOMES_BY_OFFENCE, REFUSALS, SECTION_28 -> over(period, null);
            case MEASURES_BY_COURT, GRANTED_NOT_GIVEN_BY_COURT -> over(Period.THREE_YEARS, organisation);
            case MEASURES, GRANTED_NOT_GIVEN -> organisation == null ? this : over(Period.THREE_YEARS, organisation);
            default -> this;
        };
    }

    private FigureQuestion over(Period other, @Nullable UUID place) {
        return new FigureQuestion(viewer, other, place, process, today);
    }
}
