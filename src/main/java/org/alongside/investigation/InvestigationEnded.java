package org.alongside.investigation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * The police investigation of a case ended.
 *
 * @param outcome charged, notCharged or noFurtherAction
 * @param on the day of the decision
 */
public record InvestigationEnded(UUID caseId, String outcome, LocalDate on) implements CaseEvent {}
