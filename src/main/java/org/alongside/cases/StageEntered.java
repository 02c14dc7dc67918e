package org.alongside.cases;

import java.time.LocalDate;
import java.util.UUID;

/** A case has entered another stage. */
public record StageEntered(UUID caseId, Stage from, Stage stage, LocalDate on) implements CaseEvent {}
