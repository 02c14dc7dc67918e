package org.alongside.timelimits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of {@code last-days.txt}: what the law says of a rule, written down independently of the table of rules.
 *
 * @param enhanced whether the line is of the enhanced length
 * @param bothRights whether the same holds with and without enhanced rights
 * @param length negative when it counts back
 * @param said the last day as the file says it; "none" or "off" where there is none
 */
record Transcript(
        String id,
        boolean enhanced,
        boolean bothRights,
        int length,
        Unit unit,
        Ending ending,
        LocalDate trigger,
        String said) {

    private static final List<Transcript> ALL = read();

    static List<Transcript> all() {
        return ALL;
    }

    /** The line about a rule of the table. */
    static Transcript of(TimeLimitRule rule) {
        return ALL.stream()
                .filter(it -> it.id.equals(rule.id()) && (it.bothRights || it.enhanced == rule.enhanced()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("last-days.txt has no line for " + rule.id()));
    }

    boolean isInForce() {
        return !said.equals("off");
    }

    /** The last day from any trigger, counted slowly by the length that this line has. */
    Optional<LocalDate> lastDayFrom(LocalDate day) {
        return SlowCount.lastDay(day, length, unit, ending);
    }

    private static List<Transcript> read() {
        try {
            return new ClassPathResource("timelimits/last-days.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(Transcript::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript of(String... cells) {
        String[] length = cells[2].split(" ");
        boolean number = length.length == 2;
        String[] unit = length[length.length - 1].split("-");
        return new Transcript(
                cells[0],
                !cells[1].equals("standard"),
                cells[1].equals("all"),
                number ? Integer.parseInt(length[0]) : 0,
                Unit.valueOf(unit[0]),
                unit.length == 2 ? Ending.FIVE_PM_LAST_WORKING_DAY : Ending.END_OF_DAY,
                LocalDate.parse(cells[3]),
                cells[4]);
    }

    @Override
    public String toString() {
        return "%s %s from %s: %s".formatted(id, bothRights ? "" : enhanced ? "enhanced" : "standard", trigger, said);
    }
}
