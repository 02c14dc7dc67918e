package org.alongside.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in was refused; without a user where the name belongs to nobody. What was typed is never kept.
 *
 * @param tries how many were refused alike, where they are told together; null for one
 */
public record SignInFailed(
        @Nullable UUID userId, Reason reason, @Nullable Integer tries) implements SecurityEvent {

    /** One try. */
    public SignInFailed(@Nullable UUID userId, Reason reason) {
        this(userId, reason, null);
    }

    /** Why a sign-in was refused; the person is told only whether to wait. */
    public enum Reason {
        UNKNOWN_USER,
        WRONG_PASSWORD,
        WRONG_PASSKEY,
        /** The provider let them in, and nobody here has. */
        NO_ACCESS_YET,
        /** What came from the provider was not what it must be. */
        WRONG_ANSWER_OF_PROVIDER,
        DISABLED,
        TOO_MANY_TRIES,
        TOO_BUSY
    }
}
