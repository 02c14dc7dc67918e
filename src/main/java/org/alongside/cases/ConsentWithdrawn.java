package org.alongside.cases;

import java.util.UUID;

/** A consent to tell a partner something does not hold any more: what still waits to be sent because of it is not sent. */
public record ConsentWithdrawn(UUID caseId, UUID consent, Partner partner, SharedItem item, UUID by)
        implements CaseEvent {}
