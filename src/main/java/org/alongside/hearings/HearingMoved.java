package org.alongside.hearings;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A hearing got another day; {@code moves} says how often that happened to it. */
public record HearingMoved(UUID caseId, HearingKind kind, LocalDate from, LocalDate to, int moves)
        implements CaseEvent {}
