package org.alongside.timelimits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The time limits as they stand in the version of the decision table {@code time-limits} that is in force today. What was read of a version
 * counts until another one is in force: {@code DecisionTables} knows on every node when that is.
 */
@Component
public class TimeLimitRules {

    /**
     * The condition on the tasks {@code w} of a query that somebody is late by their rule, with {@link #notOwed} as its parameter. As a "case": otherwise
     * MariaDB looks into the indexes for what lies between each two of these rules.
     */
    public static final String OWED = "case when w.limit_rule in (:notOwed) then 0 else 1 end = 1";

    static final String TABLE = "time-limits";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Supplier<TableInForce> table;
    private final Supplier<DecisionTable> shipped;
    private final Map<Key, List<TimeLimitRule>> read = new ConcurrentHashMap<>();
    private final Map<Integer, Map<String, Set<String>>> setOff = new ConcurrentHashMap<>();
    private final Map<Integer, Set<String>> notOwed = new ConcurrentHashMap<>();
    private final Map<Integer, Map<LimitKind, Set<String>>> kinds = new ConcurrentHashMap<>();

    @Autowired
    TimeLimitRules(DecisionTables asking, Decisions decisions) {
        this(() -> asking.inForce(TABLE), () -> shipped(decisions));
    }

    private TimeLimitRules(Supplier<TableInForce> table, Supplier<DecisionTable> shipped) {
        this.table = table;
        this.shipped = shipped;
    }

    /** The rules as another table has them, a draft for example. */
    static TimeLimitRules of(TableInForce other) {
        return new TimeLimitRules(() -> other, other::table);
    }

    /**
     * The newest edition of the rule of this id: the one in force last, or one that is not in force when there is no other.
     *
     * @param enhanced whether the person has enhanced rights under the Victims' Code: every child has
     */
    public Optional<TimeLimitRule> rule(String id, boolean enhanced) {
        return editions(id, enhanced).stream().reduce((earlier, later) -> later);
    }

    /** Every edition of a rule, the oldest first; only where none is in force, one that is not. */
    public List<TimeLimitRule> editions(String id, boolean enhanced) {
        var current = table.get();
        return read.computeIfAbsent(new Key(current.version(), id, enhanced), key -> ask(key, current));
    }

    /**
     * The edition that applies: the one in force on the day of the trigger, and none when there was none. A date of birth is older than the law and
     * only tells when the birthday is: there the edition in force today applies.
     */
    public Optional<TimeLimitRule> applying(String id, boolean enhanced, LocalDate trigger, LocalDate today) {
        return editions(id, enhanced).stream()
                .filter(it -> it.isInForceOn(it.runsFromBirth() ? today : trigger))
                .reduce((earlier, later) -> later);
    }

    /** Every edition of every rule in the table's order; one whose enhanced length differs comes twice, the standard length first. */
    public List<TimeLimitRule> all() {
        return ids().stream().flatMap(this::lengthsOf).toList();
    }

    /** The ids of the rules that nobody is late by: what may be done and need not be, and what passes by itself. */
    public Set<String> notOwed() {
        return notOwed.computeIfAbsent(
                table.get().version(),
                version -> ids().stream()
                        .filter(id -> rule(id, true)
                                .filter(rule -> rule.obligation() != Obligation.DUTY)
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The ids of the rules whose last day is set by these. */
    public Set<String> setBy(LimitKind kind) {
        return kinds.computeIfAbsent(
                        table.get().version(),
                        version -> ids().stream()
                                .collect(Collectors.groupingBy(
                                        id -> rule(id, true).orElseThrow().kind(), Collectors.toUnmodifiableSet())))
                .getOrDefault(kind, Set.of());
    }

    /** The ids of all rules in the table's order: those that a released version does not know yet, but the software, come last. */
    Set<String> ids() {
        return Stream.of(table.get().table(), shipped.get())
                .flatMap(it -> it.text().rows().stream())
                .flatMap(TimeLimitRules::idsIn)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The ids of the rules that count from this: where the version in force names the trigger otherwise, those that the software's own file has, for
     * steps announce it by these words.
     */
    Stream<String> setOffBy(Trigger trigger) {
        var current = table.get();
        return setOff
                .computeIfAbsent(current.version(), version -> idsByTrigger(current.table(), shipped.get()))
                .getOrDefault(trigger.words(), Set.of())
                .stream();
    }

    private Stream<TimeLimitRule> lengthsOf(String id) {
        var standard = editions(id, false);
        return Stream.concat(
                standard.stream(),
                editions(id, true).stream().filter(it -> standard.stream().noneMatch(other -> isSame(other, it))));
    }

    private static boolean isSame(TimeLimitRule one, TimeLimitRule other) {
        return one.length() == other.length()
                && one.unit() == other.unit()
                && Objects.equals(one.effectiveFrom(), other.effectiveFrom());
    }

    /** The first condition of a row names its limits, each in quotation marks. */
    static Stream<String> idsIn(Row row) {
        return row.conditions().stream()
                .limit(1)
                .flatMap(condition -> QUOTED.matcher(condition).results())
                .map((MatchResult quoted) -> quoted.group(1));
    }

    private static Map<String, Set<String>> idsByTrigger(DecisionTable... tables) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (DecisionTable table : tables) {
            int column = table.outputs().stream().map(Column::name).toList().indexOf("trigger");
            for (Row row : table.text().rows()) {
                String words = row.conclusions().get(column).replace("\"", "").strip();
                idsIn(row).forEach(ids.computeIfAbsent(words, key -> new LinkedHashSet<>())::add);
            }
        }
        return ids;
    }

    /** A version that was released before the software knew of a rule lacks it: then the software's own file counts. */
    private List<TimeLimitRule> ask(Key key, TableInForce current) {
        Map<String, @Nullable Object> facts = Map.of("limit", key.id, "enhanced", key.enhanced);
        List<FiredRule> rows = current.rows().apply(facts);
        List<FiredRule> known = rows.isEmpty() ? shipped.get().decide(facts) : rows;
        var all = known.stream().map(row -> rule(key, row)).toList();
        var inForce = all.stream()
                .filter(it -> it.effectiveFrom() != null)
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.effectiveFrom())))
                .toList();
        return inForce.isEmpty() ? all : inForce;
    }

    private static TimeLimitRule rule(Key key, FiredRule row) {
        return new TimeLimitRule(
                key.id,
                row.text("title"),
                length(row.text("length")),
                Unit.valueOf(row.text("unit")),
                ending(row.text("ending")),
                key.enhanced,
                row.text("trigger"),
                row.text("owner"),
                obligation(row.text("obligation")),
                row.text("source"),
                Boolean.parseBoolean(row.text("verified")),
                day(row.text("effectiveFrom")));
    }

    private static Ending ending(String word) {
        return word.isBlank() ? Ending.END_OF_DAY : Ending.valueOf(word);
    }

    /** A version that was released before the table said so asks for everything. */
    private static Obligation obligation(String word) {
        return word.isBlank() ? Obligation.DUTY : Obligation.valueOf(word);
    }

    private static int length(String number) {
        return number.isBlank() ? 0 : new BigDecimal(number).intValueExact();
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isBlank() ? null : LocalDate.parse(iso);
    }

    private static DecisionTable shipped(Decisions decisions) {
        return decisions.shipped().stream()
                .filter(it -> it.text().id().equals(TABLE))
                .findFirst()
                .orElseThrow();
    }

    private record Key(int version, String id, boolean enhanced) {}
}
