package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * A request for material that somebody else holds came to its end.
 *
 * @param result obtained or notObtained
 */
public record MaterialRequestEnded(UUID caseId, String result, LocalDate on) implements CaseEvent {}
