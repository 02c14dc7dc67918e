package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.jspecify.annotations.Nullable;

/**
 * One measure in every period and, in the longest of them, at every court: suppressed together, whichever is asked for, since a longer period
 * less a shorter one is a count too, and all courts less one. What one court has is left out before what all have.
 */
final class MeasureTable {

    private final SuppressedTable table = new SuppressedTable();
    private final Map<Period, CountedSteps> periods = new EnumMap<>(Period.class);
    private final Map<String, CountedSteps> courts = new LinkedHashMap<>();
    private final List<Object> shown;

    /** @param nameOf the name under which a court is shown */
    MeasureTable(List<Line> lines, LocalDate today, Function<UUID, String> nameOf) {
        @Nullable CountedSteps shorter = null;
        for (Period period : Period.RUNNING) {
            CountedSteps now = CountedSteps.in(table, within(lines, period, today));
            if (shorter != null) {
                now.isLongerThan(shorter, table);
            }
            periods.put(period, now);
            shorter = now;
        }
        within(lines, Period.THREE_YEARS, today).stream()
                .collect(Collectors.groupingBy(line -> nameOf.apply(line.place())))
                .forEach((court, at) -> courts.put(court, CountedSteps.in(table, at)));
        periods.values().forEach(period -> period.published().forEach(table::isHeadline));
        in(Period.THREE_YEARS).isSumOf(courts.values(), table);
        shown = table.shown();
    }

    CountedSteps in(Period period) {
        return Objects.requireNonNull(periods.get(period));
    }

    /** The courts at which the measure was thought of, over the longest period. */
    Map<String, CountedSteps> courts() {
        return courts;
    }

    /** A count as it may be shown. */
    Object shown(int number) {
        return shown.get(number);
    }

    private static List<Line> within(List<Line> lines, Period period, LocalDate today) {
        return lines.stream()
                .filter(line -> period.contains(line.inMonth(), today))
                .toList();
    }
}
