package org.alongside.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseBusy;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.engine.Processes;
import org.alongside.forms.Checked;
import org.alongside.forms.FieldError;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.timelimits.LimitOf;
import org.alongside.work.domain.WorkItem;
import org.springframework.stereotype.Service;

/**
 * Finishing a task: one transaction in which the case is locked, the person and the page's version are checked, the case changed,
 * the answers kept and the process moved on.
 */
@Service
public class Submissions {

    private final Work work;
    private final CaseCommands commands;
    private final TaskForms forms;
    private final FormCheck check;
    private final CaseRecords records;
    private final TaskDrafts drafts;
    private final Processes processes;
    private final People people;
    private final TaskLimits limits;
    private final Turns turns;
    private final LegalToday today;
    private final Clock clock;
    private final TaskHandlers handlers;
    private final List<SubmissionRule> rules;

    Submissions(
            Work work,
            CaseCommands commands,
            TaskForms forms,
            FormCheck check,
            CaseRecords records,
            TaskDrafts drafts,
            Processes processes,
            People people,
            TaskLimits limits,
            Turns turns,
            LegalToday today,
            Clock clock,
            TaskHandlers handlers,
            List<SubmissionRule> rules) {
        this.work = work;
        this.commands = commands;
        this.forms = forms;
        this.check = check;
        this.records = records;
        this.drafts = drafts;
        this.processes = processes;
        this.people = people;
        this.limits = limits;
        this.turns = turns;
        this.today = today;
        this.clock = clock;
        this.handlers = handlers;
        this.rules = rules;
    }

    /**
     * Finishes a task, or says why not. What was typed is kept as a draft whenever the task is not finished.
     *
     * @throws org.alongside.access.NotFound when there is no such task for this person
     * @throws UnknownFields when values were sent that the form does not ask for
     * @throws org.alongside.cases.CaseBusy when others changed the case at the same moment, each time
     */
    public Submitted submit(Actor actor, UUID itemId, Posted posted) {
        Submitted result;
        try {
            result =
                    commands.runLocked(() -> work.lockCaseOf(actor, itemId), () -> submitLocked(actor, itemId, posted));
        } catch (Refusal refusal) {
            result = refused(actor, itemId, posted, refusal);
        } catch (UnknownFields | CaseBusy notTaken) {
            drafts.keep(actor, itemId, posted.typed());
            throw notTaken;
        }
        if (!(result instanceof Submitted.Finished) && !posted.typed().isEmpty()) {
            drafts.keep(actor, itemId, posted.typed());
        }
        return result;
    }

    private Submitted submitLocked(Actor actor, UUID itemId, Posted posted) {
        WorkItem item = work.mayBeDone(actor, itemId);
        if (item.status() != WorkStatus.OPEN) {
            return overAlready(actor, item, posted);
        }
        if (item.assigneeId() != null && !item.isAssignedTo(actor)) {
            return new Submitted.HeldBySomebodyElse(Work.view(item), people.nameOf(item.assigneeId()));
        }
        if (item.version() != posted.version()) {
            return new Submitted.Stale(Work.view(item));
        }
        Form form = forms.form(Work.view(item));
        Checked checked = checked(form, posted);
        return checked.passes()
                ? finish(actor, item, form, new Accepted(posted, checked))
                : new Submitted.Incorrect(Work.view(item), checked);
    }

    private Submitted finish(Actor actor, WorkItem item, Form form, Accepted accepted) {
        var answers = new Answers(accepted.checked().answers());
        Map<String, Object> words = accepted.checked().routingWords(form);
        var submission = submission(item, answers, actor);
        rules.forEach(rule -> rule.require(submission));
        handlers.of(item.task()).ifPresent(handler -> words.putAll(handler.submit(submission)));
        records.keep(
                item.run(), new CaseRecords.Source(item.task(), form.id(), form.version()), answers, actor.userId());
        item.finish(actor.userId(), accepted.posted().key(), clock.instant());
        drafts.discard(item);
        turns.over(item);
        meetLimit(item, answers);
        processes.complete(item.engineTaskId(), words);
        return finished(actor, item);
    }

    private Submission submission(WorkItem item, Answers answers, Actor actor) {
        LimitOf limit = item.limit();
        return new Submission(
                item.run(),
                item.caseReference(),
                item.task(),
                answers,
                actor,
                today.date(),
                item.engineTaskId(),
                limit == null ? null : limit.rule());
    }

    private Submitted finished(Actor actor, WorkItem item) {
        WorkItemView view = Work.view(item);
        return new Submitted.Finished(view, work.mayOpenCase(actor, view));
    }

    private void meetLimit(WorkItem item, Answers answers) {
        LimitOf limit = item.limit();
        boolean served = handlers.of(item.task()).map(it -> it.serves(answers)).orElse(true);
        if (limit != null && served) {
            limits.meet(limit);
        }
    }

    private Submitted overAlready(Actor actor, WorkItem item, Posted posted) {
        if (item.status() == WorkStatus.WITHDRAWN) {
            return new Submitted.TakenBack(Work.view(item));
        }
        UUID by = Objects.requireNonNull(item.closedBy());
        if (item.isFinishedBy(actor, posted.key())) {
            return finished(actor, item);
        }
        var at = Objects.requireNonNull(item.closedAt());
        return new Submitted.FinishedBySomebodyElse(Work.view(item), people.nameOf(by), at);
    }

    private Submitted refused(Actor actor, UUID itemId, Posted posted, Refusal refusal) {
        WorkItemView item = work.see(actor, itemId);
        Checked checked = checked(forms.form(item), posted);
        return new Submitted.Incorrect(item, checked.with(new FieldError(refusal.field(), refusal.words())));
    }

    private Checked checked(Form form, Posted posted) {
        Checked checked = check.check(form, posted.typed(), today.date());
        if (!checked.unknownKeys().isEmpty()) {
            throw new UnknownFields(form.id(), checked.unknownKeys().size());
        }
        return checked;
    }

    private record Accepted(Posted posted, Checked checked) {}
}
