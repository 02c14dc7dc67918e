package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * A review led to a charge, or to the case being taken up again.
 *
 * @param offenceKind the kind of the most serious offence charged, a word of the charging form
 */
public record ChargedAfterReview(UUID caseId, String offenceKind, LocalDate on) implements CaseEvent {}
