package org.alongside.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user as an administrator sees them. */
public record UserView(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        UUID organisationId,
        Set<Role> roles,
        boolean enabled) {

    public UserView {
        roles = Set.copyOf(roles);
    }

    /** Without name and address: views end up in log lines. */
    @Override
    public String toString() {
        return "UserView[" + id + "]";
    }
}
