package org.alongside.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.alongside.dashboards.domain.PersonRows.Counts;
import org.alongside.dashboards.domain.Suppression;

/** Who the young people are as words, small counts left out: also the small count of those of whom something is not so. */
record PeopleTable(String all, String missingMoreThanOnce, String inCare, String male, String movedWithinUk) {

    static PeopleTable of(Counts counts) {
        long[] parts = {counts.missingMoreThanOnce(), counts.inCare(), counts.male(), counts.movedWithinUk()};
        int all = 2 * parts.length;
        LongStream rests = LongStream.of(parts).map(part -> counts.people() - part);
        List<int[]> sums = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            sums.add(new int[] {part, parts.length + part, all});
        }
        List<String> words = Suppression.words(
                LongStream.concat(LongStream.concat(LongStream.of(parts), rests), LongStream.of(counts.people()))
                        .toArray(),
                sums);
        return new PeopleTable(words.get(all), words.get(0), words.get(1), words.get(2), words.get(3));
    }
}
