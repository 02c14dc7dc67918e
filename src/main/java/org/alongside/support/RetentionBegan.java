package org.alongside.support;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** Nothing more is done in a case: from this day its records are kept under a rule, and looked at again on a day. */
public record RetentionBegan(UUID caseId, String rule, LocalDate on, LocalDate reviewOn) implements CaseEvent {}
