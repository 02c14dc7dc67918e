package org.alongside.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could take tasks or a case.
 *
 * @param open how many open tasks they have
 * @param clashes how many other cases they have with a hearing on the same day; null where no hearing is fixed
 * @param doneInCase how many tasks they have done with these young people; null in a role that is not beside them
 * @param cases with how many young people it was asked what they have done
 * @param leave when they are away, if that is now or soon
 * @param away whether they are away today: then they come after all who are there
 * @param missed the first day of a hearing of these cases on which they are away, however far ahead
 */
public record Candidate(
        UUID id,
        String name,
        int open,
        @Nullable Integer clashes,
        @Nullable Integer doneInCase,
        int cases,
        @Nullable Away leave,
        boolean away,
        @Nullable LocalDate missed) {

    static final Comparator<Candidate> FAIREST = Comparator.comparing(Candidate::away)
            .thenComparing(it -> it.missed() != null)
            .thenComparing(it -> orNone(it.clashes()))
            .thenComparing(it -> -orNone(it.doneInCase()))
            .thenComparingInt(Candidate::open)
            .thenComparing(Candidate::name);

    /** What speaks for and against them, but for their leave. */
    public String words() {
        var words = new StringJoiner("; ");
        words.add(open + (open == 1 ? " open task" : " open tasks"));
        if (doneInCase != null) {
            words.add(doneInCase + " done with " + (cases == 1 ? "this young person" : "these young people"));
        }
        if (clashes == null) {
            words.add("no hearing is fixed");
        } else {
            words.add(
                    clashes == 0
                            ? "no other hearing on the day"
                            : clashes + (clashes == 1 ? " other case" : " other cases") + " with a hearing on the day");
        }
        return words.toString();
    }

    private static int orNone(@Nullable Integer count) {
        return Objects.requireNonNullElse(count, 0);
    }
}
