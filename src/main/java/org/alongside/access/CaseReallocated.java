package org.alongside.access;

import java.util.UUID;

/** A case is with somebody else of the organisation responsible in a role, or with its whole team again. */
public record CaseReallocated(UUID caseId, Role role) {}
