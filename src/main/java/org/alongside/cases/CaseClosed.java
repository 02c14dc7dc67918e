package org.alongside.cases;

import java.time.LocalDate;
import java.util.UUID;

/** A case was closed; the outcome is a word of the model. */
public record CaseClosed(UUID caseId, String outcome, LocalDate on) implements CaseEvent {}
