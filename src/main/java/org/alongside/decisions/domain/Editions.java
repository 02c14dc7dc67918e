package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.alongside.decisions.domain.DecisionVersions.Released;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which version of a table is in force on a day. A version never changes, so its file is read once for good; what has been released
 * is looked up at most once a minute. That is soon enough, since a release takes hold on a later day: {@link Releases}.
 */
@Component
public class Editions {

    private static final long LOOK_AGAIN = TimeUnit.MINUTES.toNanos(1);

    private final DecisionVersions versions;
    private final Decisions decisions;
    private final LongSupplier ticks;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();
    private volatile @Nullable Looked looked;

    @Autowired
    Editions(DecisionVersions versions, Decisions decisions) {
        this(versions, decisions, System::nanoTime);
    }

    Editions(DecisionVersions versions, Decisions decisions, LongSupplier ticks) {
        this.versions = versions;
        this.decisions = decisions;
        this.ticks = ticks;
    }

    /**
     * The version in force on a day.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public Edition inForce(String decision, LocalDate on) {
        NavigableMap<LocalDate, Released> released = released().get(decision);
        var chosen = released == null ? null : released.floorEntry(on);
        if (chosen == null) {
            throw new IllegalArgumentException("There is no decision table " + decision);
        }
        return edition(decision, chosen.getValue().number());
    }

    /** A version by its number, even when it is no longer in force. */
    public Edition edition(String decision, int number) {
        return read.computeIfAbsent(
                decision + " " + number,
                key -> versions.findByDecisionAndNumber(decision, number)
                        .filter(version -> !version.isDraft())
                        .map(this::reading)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no version %d of the decision table %s".formatted(number, decision))));
    }

    /** The tables in force on a day, by id. */
    public List<Edition> allInForce(LocalDate on) {
        return released().keySet().stream()
                .map(decision -> inForce(decision, on))
                .toList();
    }

    /** A version as it stands; a draft is read but not remembered. */
    public Edition reading(DecisionVersion version) {
        DecisionTable table = decisions.read(version.dmn());
        return new Edition(version.number(), version.effectiveFrom(), table);
    }

    /** Something is being released here: it is looked up at the next question after this transaction. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    /** What was looked up counts no longer. */
    void forget() {
        looked = null;
    }

    private Map<String, NavigableMap<LocalDate, Released>> released() {
        Looked last = looked;
        if (last == null || ticks.getAsLong() - last.at >= LOOK_AGAIN) {
            last = new Looked(ticks.getAsLong(), lookUp());
            looked = last;
        }
        return last.released;
    }

    /** Of two versions that are in force from one day, the later one counts. */
    private Map<String, NavigableMap<LocalDate, Released>> lookUp() {
        Map<String, NavigableMap<LocalDate, Released>> found = new TreeMap<>();
        versions.released().stream()
                .sorted(Comparator.comparingInt(Released::number))
                .forEach(it -> found.computeIfAbsent(it.decision(), decision -> new TreeMap<>())
                        .put(it.from(), it));
        return found;
    }

    private record Looked(long at, Map<String, NavigableMap<LocalDate, Released>> released) {}
}
