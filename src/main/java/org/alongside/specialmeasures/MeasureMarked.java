package org.alongside.specialmeasures;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A special measure has come a step further, or was taken back. */
public record MeasureMarked(UUID caseId, Measure measure, MeasureStatus status) implements CaseEvent {}
