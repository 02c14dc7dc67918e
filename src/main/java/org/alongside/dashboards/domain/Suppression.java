package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps small counts from giving a young person away: a count under 5 is not shown, and neither is a second one wherever the first
 * could be worked out from a sum.
 */
public final class Suppression {

    /** The smallest count that is shown. */
    public static final int SMALLEST_SHOWN = 5;

    /** What stands in place of a small count. */
    public static final String SMALL = "fewer than 5";

    /** What stands in place of a count that would give a small one away. */
    public static final String WITHHELD = "not shown";

    private final long[] counts;
    private final boolean[] hidden;
    private final List<int[]> sums;
    private final Map<Integer, List<int[]>> sumsOf = new HashMap<>();
    private final Kept kept;

    private Suppression(long[] counts, List<int[]> sums, Kept kept) {
        this.counts = counts.clone();
        this.hidden = new boolean[counts.length];
        this.sums = sums;
        this.kept = kept;
        sums.forEach(sum -> Arrays.stream(sum)
                .forEach(at ->
                        sumsOf.computeIfAbsent(at, first -> new ArrayList<>()).add(sum)));
        for (int at = 0; at < counts.length; at++) {
            hidden[at] = counts[at] < SMALLEST_SHOWN || kept.unpublished.contains(at);
        }
    }

    /**
     * A word for each count.
     *
     * @param sums places of counts of which one is the sum of the others: with one of them unknown, it is no secret
     */
    public static List<String> words(long[] counts, List<int[]> sums) {
        return words(counts, sums, new Kept(Set.of(), Set.of(), Set.of(), List.of()));
    }

    static List<String> words(long[] counts, List<int[]> sums, Kept kept) {
        Suppression suppression = leftOut(counts, sums, kept);
        if (kept.headlines.stream().anyMatch(suppression::isWithheld)) {
            suppression = keepingHeadlines(suppression);
        }
        Suppression least = suppression;
        least.showWhatHidesNothing();
        return IntStream.range(0, counts.length).mapToObj(least::word).toList();
    }

    private static Suppression leftOut(long[] counts, List<int[]> sums, Kept kept) {
        var suppression = new Suppression(counts, sums, kept);
        while (suppression.leavesOutMore()) {}
        return suppression;
    }

    /**
     * Leaves out others in the place of headlines: of all of them where that gives nothing away, otherwise of as many as it does, in their
     * order.
     */
    private static Suppression keepingHeadlines(Suppression without) {
        Suppression all = leftOut(without.counts, without.sums, without.kept.alsoKnown(without.kept.headlines));
        if (all.tellsNothing()) {
            return all;
        }
        Suppression best = without;
        for (int headline : without.kept.headlines) {
            Suppression with = leftOut(best.counts, best.sums, best.kept.alsoKnown(Set.of(headline)));
            best = with.tellsNothing() ? with : best;
        }
        return best;
    }

    /** Leaves out what must be as well: in a sum with one unknown, and where all sums together tell small counts. */
    private boolean leavesOutMore() {
        takeAsKnown();
        Optional<Integer> alone = aloneInASum();
        if (alone.isPresent()) {
            hidden[alone.get()] = true;
            return true;
        }
        boolean more = false;
        for (int exposed : new Deduction(counts, hidden, sums, kept.unpublished).exposed()) {
            Optional<Integer> besides = nearest(exposed);
            besides.ifPresent(at -> hidden[at] = true);
            more |= besides.isPresent();
        }
        return more;
    }

    /** Shows again, the largest first, what others that were left out later have made needless. */
    private void showWhatHidesNothing() {
        IntStream.range(0, counts.length)
                .filter(this::isWithheld)
                .filter(at -> !kept.unpublished.contains(at))
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> counts[at]).reversed())
                .forEach(at -> {
                    hidden[at] = false;
                    hidden[at] = sumsOf.getOrDefault(at, List.of()).stream().anyMatch(this::tells) || !tellsNothing();
                });
    }

    private boolean tellsNothing() {
        return sums.stream().noneMatch(this::areFewTogether)
                && kept.patchworks.stream().noneMatch(it -> it.leavesFew(counts, hidden))
                && new Deduction(counts, hidden, sums, kept.unpublished)
                        .exposed()
                        .isEmpty();
    }

    private boolean tells(int[] sum) {
        return hiddenIn(sum) == 1 || areFewTogether(sum);
    }

    private boolean isWithheld(int at) {
        return hidden[at] && counts[at] >= SMALLEST_SHOWN;
    }

    /** What no table has and anybody can work out without harm is as good as shown: it keeps nothing back. */
    private void takeAsKnown() {
        kept.unpublished.forEach(at -> hidden[at] = true);
        boolean found = true;
        while (found) {
            found = false;
            for (int[] sum : sums) {
                OptionalInt alone = hiddenIn(sum) == 1
                        ? Arrays.stream(sum)
                                .filter(at ->
                                        hidden[at] && counts[at] >= SMALLEST_SHOWN && kept.unpublished.contains(at))
                                .findFirst()
                        : OptionalInt.empty();
                if (alone.isPresent()) {
                    hidden[alone.getAsInt()] = false;
                    found = true;
                }
            }
        }
    }

    /** A count still shown in a sum with this one, otherwise in any sum. */
    private Optional<Integer> nearest(int exposed) {
        Optional<Integer> beside =
                leastMissed(sumsOf.getOrDefault(exposed, List.of()).stream().flatMapToInt(Arrays::stream));
        return beside.isPresent() ? beside : leastMissed(sums.stream().flatMapToInt(Arrays::stream));
    }

    /** A count that is still shown in a sum that leaves one unknown, or unknowns that together are few. */
    private Optional<Integer> aloneInASum() {
        Stream<IntStream> telling = Stream.concat(
                sums.stream().filter(this::tells).map(Arrays::stream),
                kept.patchworks.stream()
                        .filter(it -> it.leavesFew(counts, hidden))
                        .map(Patchwork::places));
        return telling.flatMap(places -> leastMissed(places).stream()).findFirst();
    }

    /** Whoever takes what is shown from the whole has what is left out, all of it together. */
    private boolean areFewTogether(int[] sum) {
        int whole = Arrays.stream(sum)
                .boxed()
                .max(Comparator.comparing(at -> counts[at]))
                .orElseThrow();
        long leftOut = Arrays.stream(sum)
                .filter(at -> hidden[at] && at != whole)
                .mapToLong(at -> counts[at])
                .sum();
        return !hidden[whole] && leftOut > 0 && leftOut < SMALLEST_SHOWN;
    }

    /** Of the published counts still shown the one that leaves the fewest sums in which it would be alone in turn; of several the smallest. */
    private Optional<Integer> leastMissed(IntStream places) {
        return places.filter(at -> !hidden[at] && !kept.unpublished.contains(at) && !kept.known.contains(at))
                .distinct()
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(kept.headlines::contains)
                        .thenComparing(this::wouldBeAlone)
                        .thenComparing(at -> counts[at]));
    }

    /** A sum in which only headlines would be left to go with it weighs more than any number of others. */
    private long wouldBeAlone(int place) {
        return sumsOf.getOrDefault(place, List.of()).stream()
                .filter(sum -> hiddenIn(sum) == 0 && Arrays.stream(sum).noneMatch(kept.unpublished::contains))
                .mapToLong(sum ->
                        Arrays.stream(sum).allMatch(at -> at == place || kept.headlines.contains(at)) ? sums.size() : 1)
                .sum();
    }

    private long hiddenIn(int[] sum) {
        return Arrays.stream(sum).filter(at -> hidden[at]).count();
    }

    private String word(int at) {
        if (counts[at] < SMALLEST_SHOWN) {
            return SMALL;
        }
        return hidden[at] ? WITHHELD : String.valueOf(counts[at]);
    }

    /**
     * What is special about some counts, by their places.
     *
     * @param unpublished counts that no table has: nobody may work them out where they are small, and where they are not they keep others
     *     from being worked out
     * @param headlines counts that are left out last
     * @param known counts that stand in another table and cannot be left out here
     * @param patchworks what else could be taken from what
     */
    record Kept(Set<Integer> unpublished, Set<Integer> headlines, Set<Integer> known, List<Patchwork> patchworks) {

        private Kept alsoKnown(Set<Integer> more) {
            Set<Integer> all = new HashSet<>(known);
            all.addAll(more);
            return new Kept(unpublished, headlines, all, patchworks);
        }
    }
}
