package org.alongside.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The risk of intimidation was assessed. */
public record IntimidationGraded(UUID caseId, RiskGrade grade, LocalDate on) implements CaseEvent {}
