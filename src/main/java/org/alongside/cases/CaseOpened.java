package org.alongside.cases;

import java.time.LocalDate;
import java.util.UUID;

/** A young witness was referred and a case opened. */
public record CaseOpened(UUID caseId, LocalDate on) implements CaseEvent {}
