package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.dashboards.domain.TallyBins.Line;

/**
 * Somebody asks for every year, every police force and every column and takes from each whole all of its parts that are shown: never are one
 * to four children left.
 */
class OutcomeFiguresPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** This year, and each of the three before. */
    private static final int[] MONTHS_AGO = {0, 10, 20, 30};

    private static final List<String> OFFENCES = List.of("rape", "other");
    private static final int[] PROSECUTIONS = {3, 4, 5, 6, 7};

    @Property(tries = 150)
    void nothingThatIsShownCanBeSubtracted(
            @ForAll @Size(14) List<@IntRange(max = 12) Integer> cases,
            @ForAll @Size(14) List<@IntRange(max = 4) Integer> standings,
            @ForAll @Size(14) List<@IntRange(max = 7) Integer> where) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            OutcomeStanding standing = OutcomeStanding.values()[standings.get(at)];
            boolean charged = standing.compareTo(OutcomeStanding.RUNNING) >= 0;
            lines.add(new Line(
                    TODAY.withDayOfMonth(1).minusMonths(MONTHS_AGO[where.get(at) % 4]),
                    new UUID(0, where.get(at) / 4),
                    charged ? OFFENCES.get(at % 2) : "",
                    standing.name(),
                    cases.get(at)));
        }
        SuppressedCube cube = OutcomeFigures.cube(lines, TODAY);
        List<String> areas = List.of(OutcomeFigures.AREA + new UUID(0, 0), OutcomeFigures.AREA + new UUID(0, 1));
        for (Period period : Period.WHOLE) {
            IntStream.range(0, 8).forEach(column -> {
                leavesNobody(cube.shown(period, "", column), shown(cube, period, areas, column));
            });
            IntStream.range(0, PROSECUTIONS.length)
                    .forEach(column -> leavesNobody(
                            cube.shown(period, "", PROSECUTIONS[column]),
                            shown(
                                    cube,
                                    period,
                                    OFFENCES.stream()
                                            .map(OutcomeFigures.OFFENCE::concat)
                                            .toList(),
                                    column)));
            for (String part : List.of("", areas.get(0), areas.get(1))) {
                leavesNobody(
                        at(cube, period, part, 0),
                        List.of(at(cube, period, part, 1), at(cube, period, part, 2), at(cube, period, part, 3)));
                leavesNobody(at(cube, period, part, 3), List.of(at(cube, period, part, 4), at(cube, period, part, 5)));
                leavesNobody(at(cube, period, part, 5), List.of(at(cube, period, part, 6), at(cube, period, part, 7)));
            }
        }
        for (String part : List.of("", areas.get(0), areas.get(1))) {
            IntStream.range(0, 8)
                    .forEach(column -> leavesNobody(
                            cube.shown(Period.EVERYTHING, part, column),
                            Period.YEARS.stream()
                                    .map(year -> cube.shown(year, part, column))
                                    .toList()));
        }
    }

    private static Object at(SuppressedCube cube, Period period, String part, int column) {
        return cube.shown(period, part, column);
    }

    private static List<Object> shown(SuppressedCube cube, Period period, List<String> parts, int column) {
        return parts.stream().map(part -> cube.shown(period, part, column)).toList();
    }

    private static void leavesNobody(Object whole, List<Object> parts) {
        if (whole instanceof Long all) {
            long left = all;
            for (Object part : parts) {
                left -= part instanceof Long some ? some : 0;
            }
            assertThat(left > 0 && left < Suppression.SMALLEST_SHOWN)
                    .as("%s less %s", whole, parts)
                    .isFalse();
        }
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part instanceof Long small && small < 5).isFalse());
    }
}
