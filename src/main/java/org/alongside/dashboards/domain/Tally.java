package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.UUID;

/** One thing for which a case is counted: in which month it belongs, where, and how it stands. */
record Tally(Tallied counted, LocalDate inMonth, UUID place, String word, String standing) {

    Tally {
        inMonth = inMonth.withDayOfMonth(1);
    }
}
