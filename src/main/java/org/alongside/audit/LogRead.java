package org.alongside.audit;

import java.util.Set;
import java.util.UUID;
import org.alongside.access.SecurityEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read a page of the log.
 *
 * @param caseId the one case they asked for
 * @param of the one person whose doings they asked for
 * @param kinds the kinds of entries they asked for
 */
public record LogRead(
        UUID by, @Nullable UUID caseId, @Nullable UUID of, Set<String> kinds) implements SecurityEvent {

    /** What was asked for. */
    public static LogRead of(AuditLog.Asked asked) {
        AuditLog.About about = asked.about();
        return new LogRead(asked.reader(), about == null ? null : about.caseId(), asked.actorId(), asked.kinds());
    }
}
