package org.alongside.dashboards.domain;

import static org.alongside.dashboards.domain.Suppression.SMALL;
import static org.alongside.dashboards.domain.Suppression.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small counts are not shown, and cannot be worked out from what is. */
class SuppressionTest {

    @Test
    void showsCountsFromFiveOn() {
        assertThat(words(7, 40, 90, 137)).containsExactly("7", "40", "90", "137");
    }

    @Test
    void withholdsASecondCountWhereOneCouldBeWorkedOut() {
        assertThat(words(3, 40, 90, 133)).containsExactly(SMALL, WITHHELD, "90", "133");
    }

    @Test
    void withholdsNothingMoreWhereTwoAreSmall() {
        assertThat(words(2, 4, 90, 96)).containsExactly(SMALL, SMALL, "90", "96");
    }

    @Test
    void withholdsAnotherWhereTwoTogetherAreFew() {
        assertThat(words(1, 3, 90, 94)).containsExactly(SMALL, SMALL, WITHHELD, "94");
    }

    @Test
    void followsACountIntoEverySumItBelongsTo() {
        long[] table = {3, 20, 23, 30, 40, 70, 33, 60, 93};
        List<int[]> sums = List.of(
                new int[] {0, 1, 2},
                new int[] {3, 4, 5},
                new int[] {6, 7, 8},
                new int[] {0, 3, 6},
                new int[] {1, 4, 7},
                new int[] {2, 5, 8});

        List<String> words = Suppression.words(table, sums);

        assertThat(sums)
                .allSatisfy(sum -> assertThat(Arrays.stream(sum)
                                .filter(at -> words.get(at).equals(SMALL)
                                        || words.get(at).equals(WITHHELD))
                                .count())
                        .isNotEqualTo(1));
    }

    private static List<String> words(long... counts) {
        return Suppression.words(counts, List.of(new int[] {0, 1, 2, 3}));
    }
}
