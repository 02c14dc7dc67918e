package org.alongside.work.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.work.CaseActions;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open in the case and with whom, and what can be recorded in it now. */
@Component
class OpenWorkPanel implements CasePanel {

    private final Work work;
    private final CaseActions actions;
    private final DueReason.Reasons reasons;
    private final LegalToday today;

    OpenWorkPanel(Work work, CaseActions actions, DueReason.Reasons reasons, LegalToday today) {
        this.reasons = reasons;
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
    public Section section() {
        return Section.WORK;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<WorkItemView> open = work.openOn(witnessCase.id()).stream()
                .filter(item -> viewer.mayKnowOf(item.task()))
                .toList();
        List<Line> lines = open.stream().map(item -> line(item, open)).toList();
        return Map.of(
                "lines", lines,
                "actions", actions.possible(viewer.actor(), witnessCase),
                "reference", witnessCase.reference());
    }

    private Line line(WorkItemView item, List<WorkItemView> open) {
        String holder = work.holder(item).orElse(item.role().title() + ", not claimed yet");
        boolean several =
                open.stream().filter(it -> it.task().equals(item.task())).count() > 1;
        boolean over = reasons.isOver(item.dueOn(), item.limitRule(), today.now());
        return new Line(
                item,
                holder,
                several ? item.openedAt().atZone(LegalToday.LONDON) : null,
                reasons.withoutDay(item.noDay(), item.limitRule()),
                over);
    }

    /**
     * An open task and who has it.
     *
     * @param openedAt when it opened, where the same task is open more than once; otherwise null
     * @param withoutDay what stands in the place of a last day
     */
    record Line(
            WorkItemView item, String holder, @Nullable ZonedDateTime openedAt, String withoutDay, boolean overdue) {}
}
