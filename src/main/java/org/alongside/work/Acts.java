package org.alongside.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.cases.CaseCommands;
import org.alongside.work.domain.ActRows;
import org.alongside.work.domain.ActRows.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acting on one task or on many: those with which it can be done are done together, all or none, and of every other it is said why not. Who
 * may see what is part of the query: what is hidden and what is not there are told apart by nobody.
 */
@Service
public class Acts {

    /** So many tasks at once. */
    public static final int MOST = 1_000;

    private final ActRows rows;
    private final ActRules rules;
    private final CaseCommands commands;
    private final People people;
    private final ApplicationEventPublisher events;

    Acts(ActRows rows, ActRules rules, CaseCommands commands, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rules = rules;
        this.commands = commands;
        this.people = people;
        this.events = events;
    }

    /** The tasks among these that this person may see, and whether they are open. */
    @Transactional(readOnly = true)
    public List<State> seen(Actor actor, List<UUID> chosen) {
        return List.copyOf(rows.states(actor, chosen).values());
    }

    /**
     * Does it to each task with which it can be done at this moment, the cases locked, in one transaction.
     *
     * @param evenSome whether it is to be done where it can be when it cannot be done with all of them
     */
    public Outcome carryOut(Actor actor, Act act, List<UUID> chosen, boolean evenSome) {
        Set<UUID> cases = rows.cases(actor, chosen);
        if (cases.isEmpty()) {
            return new Outcome(judge(actor, act, chosen, Map.of()), false);
        }
        return commands.runAll(cases, () -> {
            Map<UUID, State> states = rows.states(actor, chosen);
            List<Verdict> verdicts = judge(actor, act, chosen, states);
            List<State> good = verdicts.stream()
                    .filter(Verdict::isGood)
                    .map(verdict -> states.get(verdict.id()))
                    .toList();
            boolean done = !good.isEmpty() && (evenSome || good.size() == verdicts.size());
            if (done) {
                change(actor, act, good);
            }
            return new Outcome(verdicts, done);
        });
    }

    /** Whether all that is asked of a task could be done with it at this moment, for each of them. */
    @Transactional(readOnly = true)
    public List<Verdict> judge(Actor actor, Map<UUID, List<Act>> asked) {
        Map<UUID, State> states = rows.states(actor, asked.keySet());
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        byAct(asked)
                .forEach((act, tasks) -> judge(actor, act, tasks, states)
                        .forEach(verdict ->
                                verdicts.merge(verdict.id(), verdict, (one, other) -> one.isGood() ? other : one)));
        return List.copyOf(verdicts.values());
    }

    /** Runs a command in one transaction, with the cases of these tasks locked as far as this person may see them. */
    public <T> T locked(Actor actor, Collection<UUID> tasks, Supplier<T> command) {
        Set<UUID> cases = rows.cases(actor, tasks);
        return cases.isEmpty() ? commands.open(command) : commands.runAll(cases, command);
    }

    /** Does to each task what is asked of it; the caller has its case {@link #locked} and has it {@link #judge judged}. */
    @Transactional
    public void carryOut(Actor actor, Map<UUID, List<Act>> asked) {
        Map<UUID, State> states = rows.states(actor, asked.keySet());
        byAct(asked)
                .forEach((act, tasks) -> change(
                        actor,
                        act,
                        tasks.stream().map(states::get).filter(Objects::nonNull).toList()));
    }

    /** What somebody has said about each of these tasks before. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> saidBy(Actor actor, Collection<UUID> tasks) {
        return rows.saidBy(actor.userId(), tasks);
    }

    private static Map<Act, List<UUID>> byAct(Map<UUID, List<Act>> asked) {
        Map<Act, List<UUID>> tasks = new LinkedHashMap<>();
        asked.forEach((task, acts) -> acts.forEach(
                act -> tasks.computeIfAbsent(act, it -> new ArrayList<>()).add(task)));
        return tasks;
    }

    private void change(Actor actor, Act act, List<State> good) {
        if (act instanceof Act.Claim) {
            rows.assign(good, actor.userId());
        } else if (act instanceof Act.Release) {
            rows.assign(good, null);
        } else if (act instanceof Act.Assign assign) {
            rows.assign(good, assign.to());
            rows.note(good, "HAND_OVER", assign.note(), actor);
        } else if (act instanceof Act.FollowUp followUp) {
            rows.followUp(good, followUp.on(), actor);
        } else if (act instanceof Act.Prioritise it) {
            rows.prioritise(good, it.priority(), it.reason());
            rows.note(good, "PRIORITY", it.reason(), actor);
        } else if (act instanceof Act.Comment comment) {
            rows.note(good, "COMMENT", comment.words(), actor);
        }
        String word = act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        UUID to = act instanceof Act.Assign assign ? assign.to() : null;
        good.forEach(state -> events.publishEvent(
                new TaskActedOn(state.caseId(), state.id(), state.task(), word, to, actor.userId())));
    }

    private List<Verdict> judge(Actor actor, Act act, List<UUID> chosen, Map<UUID, State> states) {
        @Nullable
        Actor to = act instanceof Act.Assign assign ? people.byId(assign.to()).orElse(null) : null;
        Set<UUID> opens = to == null ? Set.of() : rows.cases(to, chosen);
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        for (UUID id : chosen) {
            State state = states.get(id);
            verdicts.put(
                    id,
                    state == null
                            ? new Verdict(id, "A task that is not there", "There is no such task for you.")
                            : new Verdict(
                                    id,
                                    state.words(),
                                    rules.against(
                                            actor, act, state, new ActRules.To(to, opens.contains(state.caseId())))));
        }
        return List.copyOf(verdicts.values());
    }

    /**
     * What became of it.
     *
     * @param verdicts of each task, in the order in which they were chosen
     * @param done whether anything was changed: all that is good then
     */
    public record Outcome(List<Verdict> verdicts, boolean done) {

        public List<Verdict> good() {
            return verdicts.stream().filter(Verdict::isGood).toList();
        }

        public List<Verdict> bad() {
            return verdicts.stream().filter(verdict -> !verdict.isGood()).toList();
        }
    }
}
