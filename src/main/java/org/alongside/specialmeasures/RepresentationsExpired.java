package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** Nobody opposed or commented on the application in time, CrimPR 18.13(2)(b). */
public record RepresentationsExpired(UUID caseId, LocalDate on) implements CaseEvent {}
