package org.alongside.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looked at a case.
 *
 * @param own whether the case is theirs, or waits in their team for somebody to take it; to a manager every case is
 */
public record Look(UUID reader, UUID caseId, Instant at, boolean own) {}
