package org.alongside.hearings;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A hearing got its first date, or the time or place of its date. */
public record HearingFixed(UUID caseId, HearingKind kind, LocalDate on) implements CaseEvent {}
