package org.alongside.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a case goes: what is answered at each task, round by round, what happens beside it, and where it stops. A task about which the
 * story says nothing is answered in the usual way. Immutable: each word of it gives a longer story.
 *
 * @param answers by task the answers that differ from the usual ones, one map for each round; the last holds for all further rounds
 * @param left tasks that nobody does
 * @param notBefore tasks that are done at a moment and not earlier
 * @param raised what is recorded besides, in this order
 * @param last the task after which the people of the case leave its further tasks open
 */
public record Story(
        Map<String, List<Map<String, List<String>>>> answers,
        Set<String> left,
        Map<String, Instant> notBefore,
        List<Raised> raised,
        @Nullable String last) {

    /** A case in which everything goes the usual way, to its end. */
    public static final Story USUAL = new Story(Map.of(), Set.of("watchMeasure"), Map.of(), List.of(), null);

    public Story {
        answers = Map.copyOf(answers);
        left = Set.copyOf(left);
        notBefore = Map.copyOf(notBefore);
        raised = List.copyOf(raised);
    }

    /** Answers a task differently: the first time it is said for its first round, then for the second, and so on. */
    public Story answering(String task, Map<String, String> different) {
        Map<String, List<Map<String, List<String>>>> more = new HashMap<>(answers);
        List<Map<String, List<String>>> rounds = new ArrayList<>(more.getOrDefault(task, List.of()));
        rounds.add(ofOne(different));
        more.put(task, List.copyOf(rounds));
        return new Story(more, left, notBefore, raised, last);
    }

    /** Leaves these tasks open whenever they come. */
    public Story leaving(String... tasks) {
        Set<String> more = new HashSet<>(left);
        more.addAll(List.of(tasks));
        return new Story(answers, more, notBefore, raised, last);
    }

    /** Does these tasks though they are usually left. */
    public Story doing(String... tasks) {
        Set<String> fewer = new HashSet<>(left);
        fewer.removeAll(List.of(tasks));
        return new Story(answers, fewer, notBefore, raised, last);
    }

    /** Does a task at this moment, or as soon after as it can be done. */
    public Story waitingWith(String task, Instant until) {
        Map<String, Instant> more = new HashMap<>(notBefore);
        more.put(task, until);
        return new Story(answers, left, more, raised, last);
    }

    /** Records an action of the case, by the id of its form, once the given task has been done and a process waits for it. */
    public Story raising(String form, String afterTask, Map<String, String> different) {
        List<Raised> more = new ArrayList<>(raised);
        more.add(new Raised(form, afterTask, ofOne(different)));
        return new Story(answers, left, notBefore, more, last);
    }

    /** Stops with a task, done at this moment; what it opens stays open. */
    public Story until(String task, Instant moment) {
        Story waiting = waitingWith(task, moment);
        return new Story(waiting.answers, waiting.left, waiting.notBefore, waiting.raised, task);
    }

    /** What this story says about a round of a task. */
    Map<String, List<String>> round(String task, int round) {
        List<Map<String, List<String>>> rounds = answers.getOrDefault(task, List.of());
        return rounds.isEmpty() ? Map.of() : rounds.get(Math.min(round, rounds.size() - 1));
    }

    private static Map<String, List<String>> ofOne(Map<String, String> different) {
        return different.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> several(entry.getValue())));
    }

    /** An empty answer leaves the question empty; a comma parts several. Texts of a story do without commas. */
    private static List<String> several(String answer) {
        return answer.isEmpty() ? List.of() : List.of(answer.split(","));
    }

    /** Something recorded in a case besides its tasks. */
    public record Raised(String form, String afterTask, Map<String, List<String>> different) {}
}
