package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts that belong together, each under a number, with what adds up to what; suppressed as one, whichever of them are shown. */
final class SuppressedTable {

    private final List<Long> counts = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final Set<Integer> unpublished = new HashSet<>();
    private final Set<Integer> headlines = new LinkedHashSet<>();
    private final Set<Integer> known = new HashSet<>();
    private final List<Patchwork> patchworks = new ArrayList<>();

    /** Adds a count and tells its number. */
    int count(long value) {
        counts.add(value);
        return counts.size() - 1;
    }

    /** Says that no table has this count. */
    void isUnpublished(int number) {
        unpublished.add(number);
    }

    /** Says that this count is left out only where leaving out others does not help. */
    void isHeadline(int number) {
        headlines.add(number);
    }

    /** Says that the first is the sum of the others. */
    void sum(int total, int... parts) {
        int[] sum = Arrays.copyOf(parts, parts.length + 1);
        sum[parts.length] = total;
        sums.add(sum);
    }

    /**
     * Says that what is left of the whole without the part must not be worked out. Where it is nobody, the two are one count; where it is
     * many, whoever works it out has harmed nobody.
     */
    void rest(int whole, int part) {
        long left = counts.get(whole) - counts.get(part);
        if (left == 0) {
            sum(whole, part);
        } else if (left < Suppression.SMALLEST_SHOWN) {
            int rest = count(left);
            unpublished.add(rest);
            sum(whole, part, rest);
        }
    }

    /** Adds a count that another table shows: it is there whatever is left out here. */
    int known(long value) {
        int number = count(value);
        known.add(number);
        return number;
    }

    /** Says that the difference of a count here and one that another table shows must not be a few. */
    void apart(int number, int known) {
        long difference = counts.get(number) - counts.get(known);
        if (difference != 0) {
            rest(difference > 0 ? number : known, difference > 0 ? known : number);
        }
    }

    /** Says that the first is the sum of the others; a part that is nobody gives nobody away and hides no other. */
    void whole(int total, List<Integer> parts) {
        int[] somebody = parts.stream()
                .mapToInt(Integer::intValue)
                .filter(part -> valueOf(part) != 0)
                .toArray();
        if (somebody.length > 0) {
            sum(total, somebody);
        }
    }

    /** Says that pieces of different sizes could be taken from a count. */
    void patchwork(int whole, List<List<int[]>> pieces) {
        patchworks.add(new Patchwork(whole, pieces));
    }

    long valueOf(int number) {
        return counts.get(number);
    }

    /** Every count as it may be shown, by its number: a number, so that charts draw it and spreadsheets add it, or words. */
    List<Object> shown() {
        List<String> words = Suppression.words(
                counts.stream().mapToLong(Long::longValue).toArray(),
                sums,
                new Suppression.Kept(unpublished, headlines, known, patchworks));
        List<Object> shown = new ArrayList<>();
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            boolean hidden = word.equals(Suppression.SMALL) || word.equals(Suppression.WITHHELD);
            shown.add(hidden ? word : counts.get(number));
        }
        return shown;
    }
}
