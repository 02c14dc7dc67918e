package org.alongside.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.audit.domain.AuditRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log, newest first. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    /** How many entries a page shows. */
    public static final int PAGE = 50;

    /** The kind of entry that says a page was read. */
    public static final String VIEWED = "case-viewed";

    /** The kind of entry that says a part of the case left in a file. */
    public static final String EXPORTED = "case-exported";

    /** Who is kept away from a case, its workers need not know: it tells of a colleague's family. */
    public static final Set<String> WALLS = Set.of("wall-put-up", "wall-taken-down");

    /** The kind of entry that says somebody read this log. */
    public static final String READ = "log-read";

    /** The kinds of entries that name several cases at once: a list, or what a search by name found. */
    public static final Set<String> LISTS = Set.of("cases-listed", "cases-searched");

    /** The kinds of entries that say that a case was seen. */
    public static final Set<String> SEEN =
            together(LISTS, Set.of(VIEWED, EXPORTED, READ, "document-disclosed", "emergency-opened"));

    private static final Set<String> NOT_HISTORY = together(WALLS, Set.of(VIEWED, READ));

    /** So far back each page looks for the lists that named a case: no index leads to them. */
    private static final Duration LOOKED_THROUGH = Duration.ofDays(92);

    private static final UUID LAST = new UUID(-1, -1);

    private final AuditRows rows;
    private final Clock clock;

    AuditLog(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of entries, narrowed down as asked, continued where the page before ended. What tells of one case is looked for a quarter of a
     * year at a time: a page may be short, and have others after it.
     */
    public Page page(Asked asked, @Nullable Position after) {
        Instant until = after == null ? clock.instant() : after.at();
        Instant since = asked.about() == null ? Instant.EPOCH : until.minus(LOOKED_THROUGH);
        List<AuditEntry> found = rows.find(asked, new Stretch(since, after), PAGE + 1);
        List<AuditEntry> shown = found.stream().limit(PAGE).toList();
        if (found.size() > PAGE) {
            AuditEntry last = shown.get(PAGE - 1);
            return new Page(shown, Optional.of(new Position(last.at(), last.id())));
        }
        boolean more = asked.about() != null && rows.began(asked.about().caseId(), since);
        return new Page(shown, more ? Optional.of(new Position(since, LAST)) : Optional.empty());
    }

    private static Set<String> together(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What was done in a case, newest first; who only looked at it is left out, and so are its walls. */
    public List<AuditEntry> history(UUID caseId, int atMost) {
        return rows.history(caseId, NOT_HISTORY, atMost);
    }

    /** Everything that was done and seen in a case itself, newest first; lists that named it are not in it, nor are its walls. */
    public List<AuditEntry> ofCase(UUID caseId, int atMost) {
        return rows.history(caseId, WALLS, atMost);
    }

    /** The references of the cases that a wall hides from this person. */
    public Set<String> hiddenFrom(UUID reader) {
        return rows.hiddenFrom(reader);
    }

    /** Every kind of entry there is, in alphabetical order. */
    public List<String> kinds() {
        return rows.kinds();
    }

    /** The references of the cases these entries tell of, by case. */
    public Map<UUID, String> references(List<AuditEntry> entries) {
        List<UUID> ids = entries.stream()
                .map(AuditEntry::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : rows.references(ids);
    }

    /**
     * What to narrow the log down to.
     *
     * @param reader who asks: what a wall hides from them is left out
     * @param about the case it tells of, also in a list; null for every case
     * @param actorId who did it; null for everybody
     * @param kinds the kinds of entries; none for all
     */
    public record Asked(
            UUID reader, @Nullable About about, @Nullable UUID actorId, Set<String> kinds) {}

    /** A case, under both its names. */
    public record About(UUID caseId, String reference) {}

    /**
     * A part of the log.
     *
     * @param after where the page before ended; null for the newest
     */
    public record Stretch(Instant since, @Nullable Position after) {}

    /** Where a page ended. */
    public record Position(Instant at, UUID id) {}

    /** Some entries, and where the next page starts. */
    public record Page(List<AuditEntry> entries, Optional<Position> next) {}
}
