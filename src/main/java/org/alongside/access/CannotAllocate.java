package org.alongside.access;

import java.util.UUID;

/** The person does not hold the role in the organisation responsible for the case, or no organisation is. */
public class CannotAllocate extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotAllocate(UUID caseId, Role role) {
        super("Nobody can be allocated as %s of case %s like this".formatted(role.word(), caseId));
    }
}
