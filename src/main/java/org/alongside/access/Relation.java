package org.alongside.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a case in one role; without a user the organisation's team shares it.
 *
 * @param teamAsked whether a task is open that needs fresh eyes: until it is done the whole team may open the case
 * @param walled whether a conflict wall stands around the case, before whomever
 */
public record Relation(
        UUID caseId,
        Role role,
        UUID organisationId,
        @Nullable UUID userId,
        boolean teamAsked,
        boolean walled) {

    /** A relation without a task that needs fresh eyes, and without a wall. */
    public Relation(UUID caseId, Role role, UUID organisationId, @Nullable UUID userId) {
        this(caseId, role, organisationId, userId, false, false);
    }

    /** The team as a whole, whoever is allocated. */
    public Relation team() {
        return new Relation(caseId, role, organisationId, null, teamAsked, walled);
    }
}
