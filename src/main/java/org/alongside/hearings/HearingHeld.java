package org.alongside.hearings;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A hearing that was fixed for this day was held. */
public record HearingHeld(UUID caseId, HearingKind kind, LocalDate on) implements CaseEvent {}
