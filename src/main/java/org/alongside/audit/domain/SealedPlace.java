package org.alongside.audit.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about a place in the chain, and the entry that stands there now.
 *
 * @param digest the chain's digest at this place, as it was sealed
 * @param entry null when the entry is gone
 */
record SealedPlace(
        long place,
        UUID entryId,
        @Nullable Long caseNumber,
        String digest,
        @Nullable StoredEntry entry) {}
