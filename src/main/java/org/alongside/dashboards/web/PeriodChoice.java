package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.Period;

/** A period that a page offers, as people say it today. */
record PeriodChoice(Period period, String title) {

    static List<PeriodChoice> of(FigurePage page, LocalDate today) {
        return page.periods().stream()
                .map(period -> new PeriodChoice(period, period.title(today)))
                .toList();
    }
}
