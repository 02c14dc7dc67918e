package org.alongside.dashboards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.dashboards.domain.OutcomeRows;
import org.alongside.dashboards.domain.OutcomeRows.Count;
import org.alongside.dashboards.domain.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of investigations and prosecutions, counted over the cases a person may open. Exact: pages must suppress small counts. */
@Service
@Transactional(readOnly = true)
public class OutcomeFigures {

    /** A prosecution ended in conviction when somebody was convicted of something. */
    private static final Set<String> CONVICTED = Set.of("convicted", "mixed", "guiltyPlea");

    private final OutcomeRows rows;
    private final PersonRows persons;

    OutcomeFigures(OutcomeRows rows, PersonRows persons) {
        this.rows = rows;
        this.persons = persons;
    }

    /** Who the young people are, whatever became of their cases. */
    public PersonRows.Counts people(Actor viewer) {
        return persons.counts(viewer);
    }

    /** The figures as they stand now. */
    public Figures of(Actor viewer) {
        List<Count> counts = rows.counts(viewer);
        Map<String, Prosecutions> byOffence = counts.stream()
                .filter(count -> count.offence() != null)
                .collect(Collectors.groupingBy(
                        count -> Objects.requireNonNull(count.offence()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), OutcomeFigures::prosecutions)));
        return new Figures(
                sum(counts, count -> true),
                sum(counts, count -> count.offence() == null && !count.ended()),
                sum(counts, count -> count.offence() != null),
                sum(counts, count -> count.offence() == null && count.ended()),
                byOffence);
    }

    private static Prosecutions prosecutions(List<Count> counts) {
        long convicted = sum(counts, count -> count.conclusion() != null && CONVICTED.contains(count.conclusion()));
        long concluded = sum(counts, count -> count.conclusion() != null);
        return new Prosecutions(sum(counts, count -> true), concluded, convicted);
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::cases).sum();
    }

    /**
     * The figures: {@code investigations} is the sum of the three after it.
     *
     * @param goingOn investigations in which nobody was charged and that have not ended
     * @param prosecuted investigations after which somebody was charged, also after a review
     * @param endedWithout investigations that ended without anybody charged
     * @param byOffence prosecutions by the kind of the most serious offence charged
     */
    public record Figures(
            long investigations,
            long goingOn,
            long prosecuted,
            long endedWithout,
            Map<String, Prosecutions> byOffence) {

        public long concluded() {
            return byOffence.values().stream()
                    .mapToLong(Prosecutions::concluded)
                    .sum();
        }

        public long running() {
            return prosecuted - concluded();
        }

        public long convicted() {
            return byOffence.values().stream()
                    .mapToLong(Prosecutions::convicted)
                    .sum();
        }

        public long notConvicted() {
            return concluded() - convicted();
        }
    }

    /** Prosecutions of one kind of offence: how many, how many of them concluded, how many of these in conviction. */
    public record Prosecutions(long prosecuted, long concluded, long convicted) {

        public long running() {
            return prosecuted - concluded;
        }

        public long notConvicted() {
            return concluded - convicted;
        }
    }
}
