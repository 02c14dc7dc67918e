package org.alongside.access;

import java.util.UUID;

/** Somebody signed in, in one of the ways there are. */
public record UserSignedIn(UUID userId, Way way) implements SecurityEvent {

    /** What somebody showed to be let in. */
    public enum Way {
        PASSWORD,
        PASSKEY,
        /** The organisation's own provider (OpenID Connect) says who it is. */
        PROVIDER
    }
}
