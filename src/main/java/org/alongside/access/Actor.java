package org.alongside.access;

import java.util.Set;
import java.util.UUID;

/** Somebody who is signed in and does something: who, for whom, as what. */
public record Actor(
        UUID userId, String username, String name, UUID organisationId, String organisation, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean doesCasework() {
        return roles.stream().anyMatch(Role::doesCasework);
    }

    /** Without the name: actors end up in log lines. */
    @Override
    public String toString() {
        return "Actor[" + userId + " " + roles + "]";
    }
}
