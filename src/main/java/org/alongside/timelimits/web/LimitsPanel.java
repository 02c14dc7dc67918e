package org.alongside.timelimits.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
        ZonedDateTime now = today.now();
        List<Card> all = cards.of(witnessCase.id(), viewer);
        Predicate<Card> runs = card -> card.limit().status().isOpen() && !card.hasExpiredAt(now);
        Function<Card, Line> line = card -> new Line(
                card,
                standing(card, now),
                card.isLateAt(now),
                viewer.isTheirs() && card.mayBeChangedBy(viewer.actor()),
                witnessCase.reference());
        return Map.of(
                "open",
                all.stream()
                        .filter(runs)
                        .sorted(Card.mostPressingAt(now))
                        .map(line)
                        .toList(),
                "ended",
                all.stream().filter(runs.negate()).map(line).toList());
    }

    private static String standing(Card card, ZonedDateTime now) {
        if (card.isLateAt(now)) {
            return "Late";
        }
        return card.hasExpiredAt(now)
                ? "Last day passed"
                : card.limit().status().title();
    }

    /** A limit, how it stands, whether it is late today, and whether the viewer may change it. */
    record Line(Card card, String standing, boolean late, boolean mayChange, String reference) {}
}
