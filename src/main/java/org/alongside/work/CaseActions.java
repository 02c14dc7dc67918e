package org.alongside.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.OnceKeys;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.engine.NothingWaits;
import org.alongside.engine.Processes;
import org.alongside.forms.Checked;
import org.alongside.forms.FieldError;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.springframework.stereotype.Service;

/** What can be recorded in a case at any time, and recording it. */
@Service
public class CaseActions {

    private final List<CaseAction> all;
    private final Map<String, TaskHandler> handlers;
    private final AccessPolicy policy;
    private final CaseCommands commands;
    private final Forms forms;
    private final FormCheck check;
    private final CaseRecords records;
    private final Processes processes;
    private final LegalToday today;

    CaseActions(
            List<CaseAction> all,
            List<TaskHandler> handlers,
            AccessPolicy policy,
            CaseCommands commands,
            Forms forms,
            FormCheck check,
            CaseRecords records,
            Processes processes,
            LegalToday today) {
        this.all = List.copyOf(all);
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::task, Function.identity()));
        this.policy = policy;
        this.commands = commands;
        this.forms = forms;
        this.check = check;
        this.records = records;
        this.processes = processes;
        this.today = today;
    }

    /** What this person may record in the case now: their role may, and a process waits for it. */
    public List<CaseAction> possible(Actor actor, CaseView witnessCase) {
        Set<String> awaited = processes.awaited(witnessCase.reference());
        return all.stream()
                .filter(action -> action.isPossible(awaited))
                .filter(action -> mayRaise(actor, action))
                .toList();
    }

    /** What has to be read before it is recorded. */
    public List<TaskHandler.Beside> beside(CaseAction action, CaseView witnessCase) {
        TaskHandler handler = handlers.get(action.task());
        return handler == null
                ? List.of()
                : handler.beside(waiting(action, witnessCase).orElseGet(() -> Run.outside(witnessCase.id())));
    }

    /** The action with this form, if this person's role may record it. */
    public Optional<CaseAction> action(Actor actor, String form) {
        return all.stream()
                .filter(action -> action.form().equals(form))
                .filter(action -> mayRaise(actor, action))
                .findFirst();
    }

    /**
     * Records what happened and hands the message to the process; the result says what has to be put right. The same page sent again
     * records nothing more and gets the same result: the database allows one record of a key, and only who fails asks whether there is one.
     *
     * @param key drawn with the page; the same key with the same values is the same submit
     * @throws NothingWaits when the process does not wait for it any more
     * @throws UnknownFields when values were sent that the form does not ask for
     */
    public Checked raise(
            Actor actor, CaseView witnessCase, CaseAction action, Map<String, List<String>> typed, String key) {
        policy.requireOpen(actor, witnessCase.id());
        Form form = forms.form(action.form());
        Checked checked = check.check(form, typed, today.date());
        if (!checked.unknownKeys().isEmpty()) {
            throw new UnknownFields(form.id(), checked.unknownKeys().size());
        }
        if (!checked.passes()) {
            return checked;
        }
        String once = OnceKeys.ofForm(witnessCase.id(), actor, key, List.of(action.form(), typed));
        try {
            return commands.run(witnessCase.id(), () -> {
                policy.requireOpen(actor, witnessCase.id());
                raiseLocked(actor, witnessCase, new Sent(action, checked, once));
                return checked;
            });
        } catch (RuntimeException failure) {
            if (records.isKept(once)) {
                return checked;
            }
            if (failure instanceof Refusal refusal) {
                return checked.with(new FieldError(refusal.field(), refusal.words()));
            }
            throw failure;
        }
    }

    private void raiseLocked(Actor actor, CaseView witnessCase, Sent sent) {
        CaseAction action = sent.action();
        Checked checked = sent.checked();
        Run run = requirePossible(action, witnessCase);
        var answers = new Answers(checked.answers());
        Map<String, Object> words = checked.routingWords(forms.form(action.form()));
        TaskHandler handler = handlers.get(action.task());
        if (handler != null) {
            words.putAll(handler.submit(
                    new Submission(run, witnessCase.reference(), action.task(), answers, actor, today.date())));
        }
        Form form = forms.form(action.form());
        var source = new CaseRecords.Source(action.task(), form.id(), form.version());
        records.keep(run, source, answers, actor.userId(), sent.once());
        if (action.message() != null) {
            processes.correlate(action.message(), witnessCase.reference(), words);
        }
    }

    /** What is said to a run that waits for it belongs to that run; what is only recorded, to none. */
    private Run requirePossible(CaseAction action, CaseView witnessCase) {
        return waiting(action, witnessCase)
                .orElseThrow(() -> new NothingWaits(Objects.requireNonNullElse(action.message(), action.form())));
    }

    private Optional<Run> waiting(CaseAction action, CaseView witnessCase) {
        String message = action.message();
        return message == null
                ? Optional.of(Run.outside(witnessCase.id()))
                        .filter(outside -> action.isPossible(processes.awaited(witnessCase.reference())))
                : processes.awaiting(message, witnessCase.reference()).map(run -> new Run(witnessCase.id(), run));
    }

    private record Sent(CaseAction action, Checked checked, String once) {}

    private static boolean mayRaise(Actor actor, CaseAction action) {
        return action.roles().stream().anyMatch(actor::is);
    }
}
