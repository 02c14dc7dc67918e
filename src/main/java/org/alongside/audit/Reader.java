package org.alongside.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reader's looks, heard in their order; only those of the last hour are kept. */
public final class Reader {

    private static final Duration HOUR = Duration.ofHours(1);

    private final UUID id;
    private final Usual usual;
    private final Deque<Look> lastHour = new ArrayDeque<>();
    private final Map<UUID, Integer> casesOfLastHour = new HashMap<>();
    private int looks;
    private int mostCases;
    private int notOwn;
    private int afterHours;
    private @Nullable Instant mostCasesUntil;

    Reader(UUID id, Usual usual) {
        this.id = id;
        this.usual = usual;
    }

    void hear(Look look) {
        looks++;
        notOwn += look.own() ? 0 : 1;
        afterHours += usual.isAfterHours(look.at()) ? 1 : 0;
        lastHour.addLast(look);
        casesOfLastHour.merge(look.caseId(), 1, Integer::sum);
        while (lastHour.getFirst().at().isBefore(look.at().minus(HOUR))) {
            casesOfLastHour.computeIfPresent(lastHour.removeFirst().caseId(), (gone, n) -> n == 1 ? null : n - 1);
        }
        if (casesOfLastHour.size() > mostCases) {
            mostCases = casesOfLastHour.size();
            mostCasesUntil = look.at();
        }
    }

    public UUID id() {
        return id;
    }

    /** How often they looked at a case at all. */
    public int looks() {
        return looks;
    }

    /** The most cases that they looked at within an hour. */
    public int mostCases() {
        return mostCases;
    }

    /** When the hour ended in which they looked at most cases. */
    public @Nullable Instant mostCasesUntil() {
        return mostCasesUntil;
    }

    public int notOwn() {
        return notOwn;
    }

    public int afterHours() {
        return afterHours;
    }

    /** Whether they looked at more cases in an hour than is usual. */
    public boolean readsMany() {
        return mostCases > usual.casesInAnHour();
    }

    /** Whether they looked at others' cases more often than is usual. */
    public boolean readsOthers() {
        return notOwn > usual.notOwn();
    }

    /** Whether they looked at cases after hours more often than is usual. */
    public boolean readsLate() {
        return afterHours > usual.afterHours();
    }

    boolean isUnusual() {
        return readsMany() || readsOthers() || readsLate();
    }
}
