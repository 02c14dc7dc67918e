package org.alongside.investigation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The police investigation of a case began, or began again. */
public record InvestigationStarted(UUID caseId, LocalDate on) implements CaseEvent {}
