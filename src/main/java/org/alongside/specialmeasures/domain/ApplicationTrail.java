package org.alongside.specialmeasures.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One application: who drafted it, who decided on it, who looked at a refusal again, in the order in which they did. */
public record ApplicationTrail(List<Step> steps) {

    /** The tasks whose records make the trail. */
    public static final List<String> TASKS =
            Stream.of(Kind.values()).map(Kind::task).toList();

    public ApplicationTrail {
        steps = List.copyOf(steps);
    }

    /** What somebody did with an application. */
    public enum Kind {
        DRAFTED("draftApplication", ""),
        DECIDED("approveApplication", "approval"),
        RECONSIDERED("reconsiderRefusal", "reconsideration");

        private final String task;
        private final String decision;

        Kind(String task, String decision) {
            this.task = task;
            this.decision = decision;
        }

        public String task() {
            return task;
        }

        /** The key of the answer that decides; empty where nothing is decided. */
        public String decision() {
            return decision;
        }

        /** @throws IllegalArgumentException for a task that is no step of an application */
        public static Kind ofTask(String task) {
            return Stream.of(values())
                    .filter(kind -> kind.task.equals(task))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No step of an application: " + task));
        }
    }

    /** @param decision approved, returned or refused; empty for a draft */
    public record Step(Kind kind, UUID by, Instant at, String decision) {

        boolean endsIt() {
            return decision.equals("approved") || decision.equals("refused");
        }
    }

    /** The applications of one case from its steps in order: what is drafted after a decision that ends one begins the next. */
    public static List<ApplicationTrail> in(List<Step> steps) {
        List<List<Step>> found = new ArrayList<>();
        boolean over = true;
        for (Step step : steps) {
            if (step.kind() == Kind.DRAFTED && over) {
                found.add(new ArrayList<>());
            }
            if (!found.isEmpty()) {
                found.get(found.size() - 1).add(step);
            }
            over = step.endsIt();
        }
        return found.stream().map(ApplicationTrail::new).toList();
    }

    /** Everybody who wrote a version of it. */
    public List<UUID> drafters() {
        return by(Kind.DRAFTED);
    }

    /** Everybody who approved, returned or refused it. */
    public List<UUID> reviewers() {
        return by(Kind.DECIDED);
    }

    /** Everybody who looked at its refusal again. */
    public List<UUID> reconsiderers() {
        return by(Kind.RECONSIDERED);
    }

    /** The newest step of a kind. */
    public Optional<Step> last(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    /** Whether a reviewing lawyer sent it back and nobody has drafted it again. */
    public boolean isReturned() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).decision().equals("returned");
    }

    private List<UUID> by(Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(Step::by)
                .distinct()
                .toList();
    }
}
