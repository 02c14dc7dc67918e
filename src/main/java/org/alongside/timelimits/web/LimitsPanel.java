package org.alongside.timelimits.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.LimitCards;
import org.alongside.timelimits.LimitCards.Card;
import org.springframework.stereotype.Component;

/** The limits that run or ran in a case, each with how its last day was counted and what changed in it. */
@Component
class LimitsPanel implements CasePanel {

    private final LimitCards cards;
    private final LegalToday today;

    LimitsPanel(LimitCards cards, LegalToday today) {
        this.cards = cards;
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
    public Section section() {
        return Section.DATES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Line> lines = cards.of(witnessCase.id()).stream()
                .map(card -> new Line(
                        card,
                        card.isLateAt(today.now()),
                        viewer.isTheirs() && card.mayBeChangedBy(viewer.actor()),
                        witnessCase.reference()))
                .toList();
        return Map.of(
                "open", lines.stream().filter(Line::isOpen).toList(),
                "ended", lines.stream().filter(line -> !line.isOpen()).toList());
    }

    /** A limit, whether it is late today, and whether the viewer may change it. */
    record Line(Card card, boolean late, boolean mayChange, String reference) {

        boolean isOpen() {
            return card.limit().status().isOpen();
        }
    }
}
