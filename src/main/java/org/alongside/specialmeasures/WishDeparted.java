package org.alongside.specialmeasures;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A step gave a young person something else than they wished. */
public record WishDeparted(UUID caseId, Measure measure, DepartureStep step) implements CaseEvent {}
