package org.alongside.work.domain;

import java.util.UUID;
import org.alongside.access.Role;

/** Where a task waits until somebody of the team has it. */
public final class Queue {

    private Queue() {}

    /** The queue of a role in an organisation, ROLE@ORGANISATION. */
    public static String of(Role role, UUID organisationId) {
        return role.word() + "@" + organisationId;
    }
}
