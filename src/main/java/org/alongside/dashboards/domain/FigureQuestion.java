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
    LocalDate closed() {
        return Period.closed(today);
    }

    LocalDate from() {
        return period.from(today);
    }
}
