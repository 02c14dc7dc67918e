package org.alongside.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name what its owner calls it
 * @param usedAt when somebody last signed in with it; null for never
 */
public record PasskeyView(
        UUID id, String name, Instant addedAt, @Nullable Instant usedAt) {

    /** The day it was added. */
    public LocalDate addedOn() {
        return day(addedAt);
    }

    /** The day it was last used; null for never. */
    public @Nullable LocalDate usedOn() {
        return usedAt == null ? null : day(usedAt);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    /** Without the name: views end up in log lines. */
    @Override
    public String toString() {
        return "PasskeyView[" + id + "]";
    }
}
