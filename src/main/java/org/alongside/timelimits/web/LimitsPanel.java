package org.alongside.timelimits.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.springframework.stereotype.Component;

/** The limits that run or ran in a case, each with how its last day was counted. */
@Component
class LimitsPanel implements CasePanel {

    private final TimeLimits limits;
    private final LegalToday today;

    LimitsPanel(TimeLimits limits, LegalToday today) {
        this.limits = limits;
        this.today = today;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Time limits";
    }

    @Override
    public String anchor() {
        return "time-limits";
    }

    @Override
    public String fragment() {
        return "timelimits/panel";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        List<Line> lines = limits.of(witnessCase.id()).stream()
                .sorted(Comparator.comparing(LimitView::startedOn).reversed())
                .map(limit -> new Line(limit, limit.isLateOn(today.date())))
                .toList();
        return Map.of(
                "open",
                        lines.stream()
                                .filter(line -> line.limit().status().isOpen())
                                .toList(),
                "ended",
                        lines.stream()
                                .filter(line -> !line.limit().status().isOpen())
                                .toList());
    }

    /** A limit, and whether it is late today. */
    record Line(LimitView limit, boolean late) {}
}
