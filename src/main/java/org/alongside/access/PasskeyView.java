package org.alongside.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name what its owner calls it
 * @param usedAt when somebody last signed in with it; null for never
 */
public record PasskeyView(UUID id, String name, Instant addedAt, @Nullable Instant usedAt) {

    /** Without the name: views end up in log lines. */
    @Override
    public String toString() {
        return "PasskeyView[" + id + "]";
    }
}
