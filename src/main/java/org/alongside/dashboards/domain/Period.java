package org.alongside.dashboards.domain;

import java.time.LocalDate;

/** For how long back figures count what has ended; whole months and a closed list, so that periods cannot be cut until one child is left. */
public enum Period {
    THREE_MONTHS("The last 3 months", 3),
    TWELVE_MONTHS("The last 12 months", 12),
    THREE_YEARS("The last 3 years", 36);

    private final String title;
    private final int months;

    Period(String title, int months) {
        this.title = title;
        this.months = months;
    }

    public String title() {
        return title;
    }

    /** The first day that counts: this month counts as the last of them. */
    public LocalDate from(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(months - 1L);
    }
}
