package org.alongside.dashboards.domain;

import java.util.List;
import org.alongside.dashboards.domain.CaseStory.Person;
import org.alongside.dashboards.domain.TallyBins.Line;

/** How many young people there are, and of how many of them each is known. Exact. */
record YoungPeople(long people, long missingMoreThanOnce, long inCare, long male, long movedWithinUk) {

    private static final char MISSING = 'm';
    private static final char IN_CARE = 'c';
    private static final char MALE = 'b';
    private static final char MOVED = 'k';

    static YoungPeople of(List<Line> lines) {
        return new YoungPeople(
                lines.stream().mapToLong(Line::cases).sum(),
                of(lines, MISSING),
                of(lines, IN_CARE),
                of(lines, MALE),
                of(lines, MOVED));
    }

    /** The standing of a tally: a letter for each thing that is known. */
    static String known(Person person) {
        var known = new StringBuilder();
        append(known, MISSING, person.missingMoreThanOnce());
        append(known, IN_CARE, person.inCare());
        append(known, MALE, person.male());
        append(known, MOVED, person.movedWithinUk());
        return known.toString();
    }

    private static void append(StringBuilder known, char letter, boolean isSo) {
        if (isSo) {
            known.append(letter);
        }
    }

    private static long of(List<Line> lines, char letter) {
        return lines.stream()
                .filter(line -> line.standing().indexOf(letter) >= 0)
                .mapToLong(Line::cases)
                .sum();
    }
}
