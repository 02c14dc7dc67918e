package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.FormSections;
import org.alongside.access.Section;
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
    public Section section() {
        return Section.RULES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Kept> all = readable(viewer, tables.keptFor(witnessCase.id()));
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

    /** An answer is as confidential as the facts it rests on; a table that is not declared is shown to nobody. */
    static List<Kept> readable(CaseRights viewer, List<Kept> all) {
        return all.stream()
                .filter(kept -> FormSections.ofTable(kept.decision())
                        .filter(viewer::sees)
                        .isPresent())
                .toList();
    }
}
