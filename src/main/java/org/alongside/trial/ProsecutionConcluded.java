package org.alongside.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The trial court is done with the case: convicted, acquitted, mixed or endedOtherwise over all defendants. */
public record ProsecutionConcluded(UUID caseId, String outcome, LocalDate on) implements CaseEvent {}
