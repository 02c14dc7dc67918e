package org.alongside.investigation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * A suspect was charged, after the investigation or after a review of the decision.
 *
 * @param offenceKind the kind of the most serious offence charged, a word of the charging form
 */
public record SuspectCharged(UUID caseId, String offenceKind, LocalDate on) implements CaseEvent {}
