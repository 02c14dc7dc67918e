package org.alongside.timelimits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time limits as they stand in the decision table {@code time-limits}. */
@Component
public class TimeLimitRules {

    private static final String TABLE = "time-limits";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final DecisionTables asking;
    private final Decisions decisions;
    private final Map<Key, TimeLimitRule> read = new ConcurrentHashMap<>();

    TimeLimitRules(DecisionTables asking, Decisions decisions) {
        this.asking = asking;
        this.decisions = decisions;
    }

    /**
     * The rule of this id.
     *
     * @param enhanced whether the person has enhanced rights under the Victims' Code: every child has
     */
    public Optional<TimeLimitRule> rule(String id, boolean enhanced) {
        return Optional.ofNullable(read.computeIfAbsent(new Key(id, enhanced), this::ask));
    }

    /** Every rule in the table's order; one whose enhanced length differs comes twice, the standard length first. */
    public List<TimeLimitRule> all() {
        return decisions.tables().stream()
                .filter(table -> table.id().equals(TABLE))
                .map(RuleTable::rows)
                .flatMap(List::stream)
                .flatMap(TimeLimitRules::idsIn)
                .distinct()
                .flatMap(this::lengthsOf)
                .toList();
    }

    private Stream<TimeLimitRule> lengthsOf(String id) {
        var standard = rule(id, false);
        var enhanced = rule(id, true).filter(it -> standard.isEmpty() || differ(standard.get(), it));
        return Stream.concat(standard.stream(), enhanced.stream());
    }

    private static boolean differ(TimeLimitRule one, TimeLimitRule other) {
        return one.length() != other.length() || one.unit() != other.unit();
    }

    /** The first condition of a row names its limits, each in quotation marks. */
    private static Stream<String> idsIn(Row row) {
        return row.conditions().stream()
                .limit(1)
                .flatMap(condition -> QUOTED.matcher(condition).results())
                .map((MatchResult quoted) -> quoted.group(1));
    }

    private @Nullable TimeLimitRule ask(Key key) {
        var fired = asking.look(TABLE, Map.of("limit", key.id, "enhanced", key.enhanced))
                .rules();
        return fired.isEmpty() ? null : rule(key, fired.get(0));
    }

    private static TimeLimitRule rule(Key key, FiredRule row) {
        return new TimeLimitRule(
                key.id,
                row.text("title"),
                length(row.text("length")),
                Unit.valueOf(row.text("unit")),
                key.enhanced,
                row.text("trigger"),
                row.text("owner"),
                row.text("source"),
                Boolean.parseBoolean(row.text("verified")),
                day(row.text("effectiveFrom")));
    }

    private static int length(String number) {
        return number.isBlank() ? 0 : new BigDecimal(number).intValueExact();
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isBlank() ? null : LocalDate.parse(iso);
    }

    private record Key(String id, boolean enhanced) {}
}
