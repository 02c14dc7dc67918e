package org.alongside.timelimits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who let a limit be changed and why, in the words of whoever recorded it.
 *
 * @param recordedBy the user who recorded it; null when the process did
 * @param once the key it was sent with; null where no page sent it
 */
public record Allowed(
        String by,
        String why,
        @Nullable UUID recordedBy,
        @Nullable String once) {

    /** What no page sent. */
    public Allowed(String by, String why, @Nullable UUID recordedBy) {
        this(by, why, recordedBy, null);
    }
}
