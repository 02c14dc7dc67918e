package org.alongside.hearings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as other modules may know it.
 *
 * @param when the date it has now, or had when it was held or vacated
 * @param moves how often its day changed
 * @param dates every date it had, the first first
 */
public record HearingView(UUID id, HearingKind kind, HearingStatus status, When when, int moves, List<Given> dates) {

    public HearingView {
        dates = List.copyOf(dates);
    }

    /** A date the hearing had: since when, and why it was not the one before. */
    public record Given(When when, @Nullable String reason, Instant since) {}
}
