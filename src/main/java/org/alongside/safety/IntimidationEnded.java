package org.alongside.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A review found that the risk of intimidation is over. */
public record IntimidationEnded(UUID caseId, LocalDate on) implements CaseEvent {}
