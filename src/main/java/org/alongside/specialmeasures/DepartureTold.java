package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The young person was told that a step departed from their wish. */
public record DepartureTold(UUID caseId, Measure measure, DepartureStep step, LocalDate on) implements CaseEvent {}
