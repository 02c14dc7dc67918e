package org.alongside.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or seen.
 *
 * @param kind the event in kebab case, for example {@code stage-entered}
 * @param result done or refused
 * @param who who did it; null for timers and jobs
 * @param channel the page by its pattern, or {@code engine}
 * @param facts the event's ids, words and dates by name
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String kind,
        String result,
        @Nullable UUID caseId,
        @Nullable Who who,
        String channel,
        Map<String, String> facts) {

    /** A fact of the event; empty when it has none of that name. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /**
     * Who did it, as what, at that time.
     *
     * @param roles the words of their roles, comma between them
     */
    public record Who(
            UUID userId, @Nullable String roles, @Nullable UUID organisationId) {}
}
