package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void nothingCountedHasNoMiddle() {
        assertThat(new Histogram().median()).isEmpty();
    }

    @Property
    void thePercentilesAreThoseOfTheSortedNumbers(
            @ForAll @NotEmpty List<@IntRange(min = -60, max = 365) Integer> days) {
        var histogram = new Histogram();
        days.forEach(it -> histogram.add(it, 1));
        List<Integer> sorted = days.stream().sorted().toList();

        assertThat(histogram.min()).contains(sorted.get(0));
        assertThat(histogram.median()).contains(sorted.get((int) Math.ceil(sorted.size() * 0.5) - 1));
        assertThat(histogram.ninetieth()).contains(sorted.get((sorted.size() * 9 + 9) / 10 - 1));
    }
}
