package org.alongside.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to open a case. */
public record NewCase(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String urn,
        @Nullable String importKey,
        UUID organisationId) {}
