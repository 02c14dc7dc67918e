package org.alongside.work.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.forms.FieldError;
import org.alongside.forms.FormView;
import org.alongside.forms.FormView.Filled;
import org.alongside.forms.Offers;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.TaskForms;
import org.alongside.work.TaskHandler;
import org.alongside.work.TaskHandlers;
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
    private final TaskForms forms;
    private final TimeLimits limits;
    private final Hearings hearings;
    private final ProcessDiagrams diagrams;
    private final TaskHandlers handlers;
    private final DueReason.Reasons reasons;
    private final TaskNotes notes;
    private final LegalToday today;

    TaskPage(
            Work work,
            Cases cases,
            TaskForms forms,
            TimeLimits limits,
            Hearings hearings,
            ProcessDiagrams diagrams,
            TaskHandlers handlers,
            DueReason.Reasons reasons,
            TaskNotes notes,
            LegalToday today) {
        this.work = work;
        this.cases = cases;
        this.forms = forms;
        this.limits = limits;
        this.hearings = hearings;
        this.diagrams = diagrams;
        this.handlers = handlers;
        this.reasons = reasons;
        this.notes = notes;
        this.today = today;
    }

    /** A page that nobody has typed into holds what the case offers. */
    void draw(Model model, Actor actor, WorkItemView item, Map<String, List<String>> typed, List<FieldError> errors) {
        boolean open = item.status() == WorkStatus.OPEN;
        boolean mayDo = work.mayDo(actor, item);
        Optional<TaskHandler> handler = open && mayDo ? handlers.of(item.task()) : Optional.empty();
        Offers offers = handler.map(it -> it.offers(item.run())).orElse(Offers.NONE);
        FormView form = FormView.of(
                forms.form(item), typed.isEmpty() ? Filled.fresh(offers) : new Filled(typed, offers), errors);
        model.addAttribute("beside", handler.map(it -> it.beside(item.run())).orElse(List.of()));
        boolean mine = actor.userId().equals(item.assigneeId());
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("overdue", open && reasons.isOver(item.dueOn(), item.limitRule(), today.now()));
        model.addAttribute("witness", cases.byId(item.caseId()));
        model.addAttribute("why", diagrams.diagram(item.process()).why(item.task()));
        model.addAttribute("processName", diagrams.diagram(item.process()).name());
        work.holder(item).ifPresent(name -> model.addAttribute("holder", name));
        model.addAttribute("mayDo", open && mayDo && (mine || item.assigneeId() == null));
        model.addAttribute("colleagues", mayDo && !mine && item.assigneeId() != null);
        model.addAttribute("mayClaim", open && mayDo && item.assigneeId() == null);
        model.addAttribute("mayRelease", open && mayDo && mine);
        model.addAttribute("mayGive", open && isManaged(actor, item));
        model.addAttribute("mayComment", open && work.isOfTheirCase(actor, item));
        model.addAttribute("acts", TypedAct.Kind.values());
        model.addAttribute("said", notes.of(item.id(), actor));
        notes.followUp(item.id(), actor).ifPresent(day -> model.addAttribute("followUp", day));
        model.addAttribute("key", UUID.randomUUID().toString());
        drawLimit(model, item);
        drawHearing(model, item);
    }

    /** The hearing that is still to come; only where there is none, the last one of which nobody has recorded how it went. */
    private void drawHearing(Model model, WorkItemView item) {
        hearings.next(item.caseId())
                .or(() -> hearings.of(item.caseId()).stream()
                        .filter(hearing -> hearing.status() == HearingStatus.OPEN)
                        .reduce((earlier, later) -> later))
                .ifPresent(hearing -> {
                    model.addAttribute("hearing", hearing);
                    model.addAttribute("unrecorded", hearing.when().on().isBefore(today.date()));
                });
    }

    private static boolean isManaged(Actor actor, WorkItemView item) {
        return actor.is(Role.MANAGER) && actor.organisationId().equals(item.organisationId());
    }

    private LocalDate countedFrom(WorkItemView item) {
        return item.countedFrom() == null ? today.of(item.openedAt()) : item.countedFrom();
    }

    /** Why it is due then, or why it has no last day. */
    private void drawLimit(Model model, WorkItemView item) {
        model.addAttribute("withoutDay", reasons.withoutDay(item.noDay(), item.limitRule()));
        reasons.of(item.limitRule(), item.countedFrom()).ifPresent(reason -> model.addAttribute("reason", reason));
        Optional.ofNullable(item.limitRule())
                .filter(rule -> item.noDay() != NoLastDay.NOT_SET_OFF)
                .flatMap(rule -> limits.servedBy(LimitOf.task(item.run(), rule, item.task()))
                        .or(() -> limits.explained(countedFrom(item), rule)))
                .ifPresent(limit -> model.addAttribute("limit", limit));
    }
}
