package org.alongside.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver.StuckStory;
import org.alongside.demo.Story.Raised;
import org.jspecify.annotations.Nullable;

/** How far a case has come in its story. */
class StoryTold {

    private final CaseView witness;
    private final Story story;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<Raised> toRaise;
    private String lastDone = "its beginning";
    private @Nullable Instant overSince;

    StoryTold(CaseView witness, Story story) {
        this.witness = witness;
        this.story = story;
        this.toRaise = new LinkedList<>(story.raised());
    }

    UUID caseId() {
        return witness.id();
    }

    String reference() {
        return witness.reference();
    }

    CaseView witness() {
        return witness;
    }

    Story story() {
        return story;
    }

    /** The answers for the round of a task that is to be done now. */
    Map<String, List<String>> answers(String task) {
        Map<String, List<String>> answers = new HashMap<>(UsualAnswers.of(task));
        answers.putAll(story.round(task, rounds.getOrDefault(task, 0)));
        return answers;
    }

    void done(String task, Instant when) {
        rounds.merge(task, 1, Integer::sum);
        done.add(task);
        lastDone = task;
        if (task.equals(story.last()) && overSince == null) {
            overSince = when;
        }
    }

    String lastDone() {
        return lastDone;
    }

    /** When the story's last task was done; empty while it goes on. */
    Optional<Instant> overSince() {
        return Optional.ofNullable(overSince);
    }

    /**
     * Whether all came about that the story speaks of: a case that is closed has no further round.
     *
     * @throws StuckStory when something did not
     */
    void requireToldToTheEnd() {
        List<String> untold = story.answers().entrySet().stream()
                .filter(said -> said.getValue().size() > rounds.getOrDefault(said.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
        if (!untold.isEmpty() || !toRaise.isEmpty()) {
            throw new StuckStory("%s is closed before %s %s".formatted(reference(), untold, toRaise));
        }
    }

    /** What is to be recorded next, if the task it follows has been done. */
    Optional<Raised> ripe() {
        return toRaise.stream()
                .findFirst()
                .filter(raised -> raised.afterTask().isEmpty() || done.contains(raised.afterTask()));
    }

    Raised raised(Raised raised) {
        toRaise.remove(raised);
        return raised;
    }
}
