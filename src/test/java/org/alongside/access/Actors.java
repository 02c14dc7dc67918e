package org.alongside.access;

import java.util.Set;
import java.util.UUID;

/** Made-up people for tests. */
public final class Actors {

    private Actors() {}

    public static Actor with(Role... roles) {
        return in(UUID.randomUUID(), roles);
    }

    public static Actor in(UUID organisationId, Role... roles) {
        return new Actor(UUID.randomUUID(), "sam", "Sam Patel", organisationId, "Harbour Advocacy", Set.of(roles));
    }
}
