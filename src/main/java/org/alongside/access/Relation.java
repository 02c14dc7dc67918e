package org.alongside.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is responsible for a case in one role; without a user the organisation's team shares it. */
public record Relation(
        UUID caseId,
        Role role,
        UUID organisationId,
        @Nullable UUID userId) {}
