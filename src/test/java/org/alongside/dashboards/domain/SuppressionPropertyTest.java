package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Somebody with pencil and paper tries every table that fits what is shown: each small count must have more than one value. */
class SuppressionPropertyTest {

    /** Two rows and two columns with their sums: a b | r1, c d | r2, c1 c2 | all. */
    private static final List<int[]> SUMS = List.of(
            new int[] {0, 1, 2},
            new int[] {3, 4, 5},
            new int[] {6, 7, 8},
            new int[] {0, 3, 6},
            new int[] {1, 4, 7},
            new int[] {2, 5, 8});

    private static final List<long[]> GUESSES = guesses();

    @Property(tries = 300)
    void noSmallCountCanBeWorkedOut(@ForAll @Size(4) List<@IntRange(max = 12) Integer> inner) {
        long[] counts = table(inner.get(0), inner.get(1), inner.get(2), inner.get(3));
        List<String> words = Suppression.words(counts, SUMS);

        List<Set<Long>> possible =
                IntStream.range(0, 9).<Set<Long>>mapToObj(at -> new HashSet<>()).toList();
        for (long[] guess : GUESSES) {
            if (fits(guess, words)) {
                IntStream.range(0, 9).forEach(at -> possible.get(at).add(guess[at]));
            }
        }

        for (int at = 0; at < 9; at++) {
            if (counts[at] < Suppression.SMALLEST_SHOWN) {
                assertThat(possible.get(at)).as("place %d of %s", at, words).hasSizeGreaterThan(1);
            }
        }
    }

    /** The same cases counted over a shorter and a longer period: the difference is a count as well. */
    @Property(tries = 300)
    void twoPeriodsCannotBeSubtracted(@ForAll @IntRange(max = 30) int lately, @ForAll @IntRange(max = 30) int before) {
        List<String> words =
                Suppression.words(new long[] {lately, before, lately + before}, List.of(new int[] {0, 1, 2}));

        boolean bothShown = words.get(0).matches("\\d+") && words.get(2).matches("\\d+");
        assertThat(bothShown && before < Suppression.SMALLEST_SHOWN).isFalse();
    }

    private static boolean fits(long[] guess, List<String> words) {
        return IntStream.range(0, 9).allMatch(at -> switch (words.get(at)) {
            case Suppression.SMALL -> guess[at] < Suppression.SMALLEST_SHOWN;
            case Suppression.WITHHELD -> guess[at] >= Suppression.SMALLEST_SHOWN;
            default -> guess[at] == Long.parseLong(words.get(at));
        });
    }

    private static List<long[]> guesses() {
        List<long[]> all = new ArrayList<>();
        for (int n = 0; n < 15 * 15 * 15 * 15; n++) {
            all.add(table(n % 15, n / 15 % 15, n / 225 % 15, n / 3375));
        }
        return all;
    }

    private static long[] table(long a, long b, long c, long d) {
        return new long[] {a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d};
    }
}
