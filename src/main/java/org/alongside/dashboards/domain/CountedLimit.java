package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a limit stands in the bins of one organisation. */
record CountedLimit(
        UUID organisation, UUID responsible, String rule, String owner, String state, LocalDate on, int lateDays) {

    /** Where no last day is known. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final int EARLIEST = -60;
    private static final int LATEST = 365;

    /** The days after the last day, in bins: who is later than a year is in the last bin. */
    int late() {
        return Math.max(EARLIEST, Math.min(LATEST, lateDays));
    }

    /** The days of delay: to have been early makes good for nobody else. */
    int delay() {
        return Math.max(0, lateDays);
    }

    /** How a limit stands now. */
    static CountedLimit of(UUID organisation, UUID responsible, LimitWords words, Days days) {
        LocalDate ended = days.ended();
        LocalDate last = days.last();
        LocalDate on = ended == null ? last == null ? NO_DAY : last : ended.withDayOfMonth(1);
        return new CountedLimit(organisation, responsible, words.rule, words.owner, words.state, on, days.late());
    }

    /** What is asked, of whom, and how it stands. */
    record LimitWords(String rule, String owner, String state) {}

    /** The days of a limit, as far as there are such. */
    record Days(
            @Nullable LocalDate last,
            @Nullable LocalDate ended,
            @Nullable LocalDate paused) {

        /**
         * How far after its last day it ended, 0 where one of the days is not known; one that stood still, or still does, is judged by the day from
         * which it did.
         */
        int late() {
            LocalDate judged = paused != null && (ended == null || paused.isBefore(ended)) ? paused : ended;
            return last == null || judged == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(last, judged));
        }
    }
}
