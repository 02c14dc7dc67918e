package org.alongside.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-in was refused; without a user where the name belongs to nobody. What was typed is never kept. */
public record SignInFailed(@Nullable UUID userId, Reason reason) implements SecurityEvent {

    /** Why a sign-in was refused; the person is told only whether to wait. */
    public enum Reason {
        UNKNOWN_USER,
        WRONG_PASSWORD,
        DISABLED,
        TOO_MANY_TRIES,
        TOO_BUSY
    }
}
