package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** The court decided on special measures: granted, grantedInPart or refused. */
public record SpecialMeasuresDirected(UUID caseId, String directions, boolean section28, LocalDate on)
        implements CaseEvent {}
