package org.alongside.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed in at the provider and whom nobody has let in yet, as an administrator sees them.
 *
 * @param organisationId the organisation that the provider says; null for none that is known here
 * @param roles the roles that the provider says
 */
public record WaitingView(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID organisationId,
        Set<Role> roles,
        Instant lastSeenAt) {

    /** The day they were last here. */
    public LocalDate lastSeenOn() {
        return lastSeenAt.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    /** Without name and address: views end up in log lines. */
    @Override
    public String toString() {
        return "WaitingView[" + id + "]";
    }
}
