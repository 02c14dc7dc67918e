package org.alongside.access;

import java.util.UUID;

/** A role of a case is another organisation's from now on; the one that had it may have no part in the case any more. */
public record RolePassed(UUID caseId) {}
