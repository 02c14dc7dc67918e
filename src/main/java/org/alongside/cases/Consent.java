package org.alongside.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent to tell one partner one thing (UK GDPR articles 4(11) and 7).
 *
 * @param withdrawnAt since when it does not hold any more; null while it was not withdrawn
 */
public record Consent(
        UUID id,
        Wanted given,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    /** Whether something may be told on this day because of it; the day it ends on is the last. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !day.isAfter(given.endsOn());
    }

    /**
     * What was agreed.
     *
     * @param purpose what it may be used for, and what not
     * @param givenBy {@code youngPerson}, {@code parent} or {@code both}
     * @param explained how it was explained
     */
    public record Wanted(
            Partner partner, SharedItem item, String purpose, String givenBy, String explained, LocalDate endsOn) {}

    /** Which consents are meant: those for these partners and these things. */
    public record Which(Set<Partner> partners, Set<SharedItem> items) {

        public Which {
            partners = Set.copyOf(partners);
            items = Set.copyOf(items);
        }

        boolean means(Consent consent) {
            return partners.contains(consent.given().partner())
                    && items.contains(consent.given().item());
        }
    }
}
