package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.work.CaseActions;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** What is open in the case and with whom, and what can be recorded in it now. */
@Component
class OpenWorkPanel implements CasePanel {

    private final Work work;
    private final CaseActions actions;
    private final LegalToday today;

    OpenWorkPanel(Work work, CaseActions actions, LegalToday today) {
        this.work = work;
        this.actions = actions;
        this.today = today;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "What is open, and with whom";
    }

    @Override
    public String anchor() {
        return "open-work";
    }

    @Override
    public String fragment() {
        return "work/open";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        List<Line> lines =
                work.openOn(witnessCase.id()).stream().map(this::line).toList();
        return Map.of(
                "lines", lines,
                "actions", actions.possible(viewer, witnessCase),
                "reference", witnessCase.reference());
    }

    private Line line(WorkItemView item) {
        String holder = work.holder(item).orElse(item.role().title() + ", not claimed yet");
        return new Line(item, holder, item.isOverdueOn(today.date()));
    }

    /** An open task and who has it. */
    record Line(WorkItemView item, String holder, boolean overdue) {}
}
