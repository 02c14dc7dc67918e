package org.alongside.decisions;

import java.time.LocalDate;
import org.alongside.access.SecurityEvent;

/** An administrator has released a version of a decision table; it is in force from this day on. */
public record RulesReleased(String decision, int version, LocalDate effectiveFrom) implements SecurityEvent {}
