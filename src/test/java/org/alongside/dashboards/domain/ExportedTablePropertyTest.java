package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.dashboards.domain.FigureTable.Row;

/**
 * Somebody has files of two days, periods or organisations and takes everything from everything: a total less some of its bands, a band less
 * the same band of the other file, all stages less all of them. Of a few cases they never learn how many there are.
 */
class ExportedTablePropertyTest {

    private static final int STAGES = 3;
    private static final int BANDS = 5;
    private static final int WIDTH = BANDS + 1;

    /** @param fewer of each count how many of its cases are in the other file as well, in per cent */
    @Property(tries = 500)
    void nothingThatIsShownCanBeSubtracted(
            @ForAll @Size(STAGES * BANDS) List<@IntRange(max = 12) Integer> cases,
            @ForAll @Size(STAGES * BANDS) List<@IntRange(max = 100) Integer> fewer) {
        List<Integer> others = IntStream.range(0, cases.size())
                .mapToObj(at -> cases.get(at) * fewer.get(at) / 100)
                .toList();
        List<List<Told>> all = file(cases);
        List<List<Told>> some = file(others);

        for (int stage = 0; stage < STAGES; stage++) {
            Told total = all.get(stage).get(0);
            List<Told> bands = all.get(stage).subList(1, WIDTH);
            for (int chosen = 1; chosen < 1 << BANDS; chosen++) {
                int which = chosen;
                List<Told> taken = IntStream.range(0, BANDS)
                        .filter(band -> (which >> band & 1) == 1)
                        .mapToObj(bands::get)
                        .toList();
                List<Told> left = IntStream.range(0, BANDS)
                        .filter(band -> (which >> band & 1) == 0)
                        .mapToObj(bands::get)
                        .toList();
                isNotKnown(total.less(Told.sum(taken)).and(Told.sum(left)));
            }
            for (int cell = 0; cell < WIDTH; cell++) {
                isNotKnown(all.get(stage).get(cell).less(some.get(stage).get(cell)));
            }
        }
        for (int cell = 0; cell < WIDTH; cell++) {
            isNotKnown(column(all, cell).less(column(some, cell)));
        }
    }

    private static void isNotKnown(Told few) {
        boolean fewOrNone = few.value < Suppression.SMALLEST_SHOWN;
        assertThat(fewOrNone && few.least == few.most && few.value > 0)
                .as("%s", few)
                .isFalse();
    }

    private static Told column(List<List<Told>> file, int cell) {
        return Told.sum(file.stream().map(row -> row.get(cell)).toList());
    }

    /** What each cell of a file tells of the count behind it. */
    private static List<List<Told>> file(List<Integer> cases) {
        List<Row> rows = new ArrayList<>();
        for (int stage = 0; stage < STAGES; stage++) {
            List<Integer> bands = cases.subList(stage * BANDS, (stage + 1) * BANDS);
            List<Object> cells = new ArrayList<>(List.of(
                    "Stage " + stage,
                    bands.stream().mapToLong(Integer::longValue).sum()));
            bands.forEach(band -> cells.add(band.longValue()));
            rows.add(new Row(cells, null));
        }
        FigureTable exact =
                FigureTable.of(Figure.CASES_BY_AGE, 1, List.of("Stage", "Cases#", "a#", "b#", "c#", "d#", "e#"), rows);
        List<Row> exported = exact.forExport().rows();
        return IntStream.range(0, STAGES)
                .mapToObj(stage -> IntStream.rangeClosed(1, WIDTH)
                        .mapToObj(at -> Told.of(exported.get(stage).cells().get(at), (Long)
                                rows.get(stage).cells().get(at)))
                        .toList())
                .toList();
    }

    /** A count that somebody does not know, and between which two it must be. */
    private record Told(long value, long least, long most) {

        static Told of(Object cell, long value) {
            if (cell instanceof Long shown) {
                assertThat(shown).isGreaterThanOrEqualTo(Suppression.SMALLEST_SHOWN);
                return new Told(value, shown, shown + 4);
            }
            return cell.equals(Suppression.SMALL) ? new Told(value, 0, 4) : new Told(value, 0, Integer.MAX_VALUE);
        }

        static Told sum(List<Told> all) {
            return new Told(
                    all.stream().mapToLong(Told::value).sum(),
                    all.stream().mapToLong(Told::least).sum(),
                    all.stream().mapToLong(Told::most).sum());
        }

        Told less(Told other) {
            return new Told(value - other.value, Math.max(0, least - other.most), most - other.least);
        }

        /** The same count, told in two ways. */
        Told and(Told other) {
            return new Told(value, Math.max(least, other.least), Math.min(most, other.most));
        }
    }
}
