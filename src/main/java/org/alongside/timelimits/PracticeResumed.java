package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;

/** From this day on what is only practice goes on in a case: its limits run already. */
public record PracticeResumed(UUID caseId, LocalDate on) {}
