package org.alongside.audit;

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

    private static final Set<String> NOT_HISTORY =
            Stream.concat(Stream.of(VIEWED), WALLS.stream()).collect(Collectors.toUnmodifiableSet());

    private final AuditRows rows;

    AuditLog(AuditRows rows) {
        this.rows = rows;
    }

    /** A page of entries, narrowed down as asked, continued where the page before ended. */
    public Page page(Asked asked, @Nullable Position after) {
        List<AuditEntry> found = rows.find(asked, after, PAGE + 1);
        List<AuditEntry> shown = found.stream().limit(PAGE).toList();
        Optional<Position> next = found.size() > PAGE
                ? Optional.of(new Position(
                        shown.get(PAGE - 1).at(), shown.get(PAGE - 1).id()))
                : Optional.empty();
        return new Page(shown, next);
    }

    /** What was done in a case, newest first; who only looked at it is left out, and so are its walls. */
    public List<AuditEntry> history(UUID caseId, int atMost) {
        return rows.history(caseId, NOT_HISTORY, atMost);
    }

    /** Everything that was done and seen in a case, newest first. */
    public List<AuditEntry> ofCase(UUID caseId, int atMost) {
        return rows.find(new Asked(caseId, null, null), null, atMost);
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

    /** What to narrow the log down to; null for everything. */
    public record Asked(
            @Nullable UUID caseId,
            @Nullable UUID actorId,
            @Nullable String kind) {}

    /** Where a page ended. */
    public record Position(Instant at, UUID id) {}

    /** Some entries, and where the next page starts. */
    public record Page(List<AuditEntry> entries, Optional<Position> next) {}
}
