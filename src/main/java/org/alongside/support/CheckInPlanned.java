package org.alongside.support;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The day of the next check-in with a young person was decided by the table's rule for their risk and stage. */
public record CheckInPlanned(UUID caseId, String rule, LocalDate dueOn) implements CaseEvent {}
