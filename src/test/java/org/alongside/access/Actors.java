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

    /** Somebody who is on a case in these roles, and what they may do in it. */
    public static CaseRights onCase(Role... roles) {
        return onCase(with(roles));
    }

    /** The same for somebody who is known already. */
    public static CaseRights onCase(Actor actor) {
        return new CaseRights(actor, actor.roles(), Set.of());
    }

    /** A manager whose organisation has these roles on a case. */
    public static CaseRights overseeing(Role... overseen) {
        return new CaseRights(with(Role.MANAGER), Set.of(Role.MANAGER), Set.of(overseen));
    }
}
