package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Explanation;
import org.alongside.decisions.Kept;
import org.springframework.stereotype.Component;

/** What the rules said last about a case, with the reasons. */
@Component
class DecisionsPanel implements CasePanel {

    private final DecisionTables tables;

    DecisionsPanel(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "Decisions and their reasons";
    }

    @Override
    public String anchor() {
        return "decisions";
    }

    @Override
    public String fragment() {
        return "decisions/panel";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        List<Kept> all = tables.keptFor(witnessCase.id());
        Map<String, List<Kept>> newest = new LinkedHashMap<>();
        for (Kept kept : all) {
            List<Kept> known = newest.computeIfAbsent(kept.decision(), it -> new ArrayList<>());
            if (!known.isEmpty() && !known.get(0).decidedAt().equals(kept.decidedAt())) {
                known.clear();
            }
            known.add(kept);
        }
        List<Explanation> answers = newest.values().stream()
                .flatMap(List::stream)
                .map(tables::explain)
                .toList();
        return Map.of("answers", answers, "earlier", all.size() - answers.size(), "reference", witnessCase.reference());
    }
}
