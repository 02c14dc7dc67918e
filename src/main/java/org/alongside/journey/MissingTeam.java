package org.alongside.journey;

import org.alongside.access.Role;

/** A referral names no organisation for a role in casework, and nobody would get that role's tasks. */
public class MissingTeam extends RuntimeException {

    private final Role role;

    public MissingTeam(Role role) {
        super("No organisation is named for " + role.word());
        this.role = role;
    }

    /** The role nobody would carry. */
    public Role role() {
        return role;
    }
}
