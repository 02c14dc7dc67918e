package org.alongside.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a provider vouches for, after its signature was checked.
 *
 * @param issuer which provider says so
 * @param subject who it is there, for good
 * @param name as the provider writes it; may be empty
 * @param email for letters only: nobody is recognised by it
 */
public record ProviderIdentity(
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        Map<String, Object> claims) {

    /** Without anything personal. */
    @Override
    public String toString() {
        return "ProviderIdentity[" + issuer + "]";
    }
}
