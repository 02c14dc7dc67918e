package org.alongside.investigation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * A measure in the disruption register changed its standing.
 *
 * @param tool the measure, a word of the form that chooses it
 * @param standing sought, inForce, notIssued, renewed, expired or ended
 */
public record DisruptionMeasureChanged(UUID caseId, String tool, String standing, LocalDate on) implements CaseEvent {}
