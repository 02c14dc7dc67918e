package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;

/** From this day on what is only practice stands still in a case: its limits have paused already. */
public record PracticePaused(UUID caseId, LocalDate on) {}
