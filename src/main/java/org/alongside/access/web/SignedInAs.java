package org.alongside.access.web;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** All that a session remembers of its owner: who it is. What they are and may do is read anew in each request. */
public record SignedInAs(UUID userId) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return userId.toString();
    }
}
