package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.forms.FieldError;
import org.alongside.forms.FormView;
import org.alongside.forms.Forms;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.alongside.work.WorkStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a task shows: the form, why it is to be done and by when, and the case beside it. */
@Component
class TaskPage {

    private final Work work;
    private final Cases cases;
    private final Forms forms;
    private final TimeLimits limits;
    private final ProcessDiagrams diagrams;
    private final LegalToday today;

    TaskPage(Work work, Cases cases, Forms forms, TimeLimits limits, ProcessDiagrams diagrams, LegalToday today) {
        this.work = work;
        this.cases = cases;
        this.forms = forms;
        this.limits = limits;
        this.diagrams = diagrams;
        this.today = today;
    }

    void draw(Model model, Actor actor, WorkItemView item, Map<String, List<String>> typed, List<FieldError> errors) {
        FormView form = FormView.of(forms.form(item.form()), typed, errors);
        boolean open = item.status() == WorkStatus.OPEN;
        boolean mine = actor.userId().equals(item.assigneeId());
        boolean mayDo = work.mayDo(actor, item);
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("overdue", open && item.isOverdueOn(today.date()));
        model.addAttribute("witness", cases.byId(item.caseId()));
        model.addAttribute("why", diagrams.diagram(item.process()).why(item.task()));
        model.addAttribute("processName", diagrams.diagram(item.process()).name());
        work.holder(item).ifPresent(name -> model.addAttribute("holder", name));
        model.addAttribute("mayDo", open && mayDo && (mine || item.assigneeId() == null));
        model.addAttribute("mayClaim", open && mayDo && item.assigneeId() == null);
        model.addAttribute("mayRelease", open && mayDo && mine);
        model.addAttribute("key", UUID.randomUUID().toString());
        limits.of(item.caseId()).stream()
                .filter(limit -> limit.rule().equals(item.limitRule()))
                .reduce((earlier, later) -> later)
                .ifPresent(limit -> model.addAttribute("limit", limit));
    }
}
