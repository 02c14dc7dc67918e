package org.alongside.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A young witness was referred by somebody; a manager decides about it next. */
public record WitnessReferred(UUID caseId, UUID by, LocalDate on) implements CaseEvent {}
