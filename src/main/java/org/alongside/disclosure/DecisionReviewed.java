package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * A review that the young person asked for came to its end.
 *
 * @param scheme cps or police
 * @param outcome charged, upheld, apologyOnly or outOfTime
 */
public record DecisionReviewed(UUID caseId, String scheme, String outcome, LocalDate on) implements CaseEvent {}
