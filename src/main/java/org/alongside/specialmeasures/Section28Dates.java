package org.alongside.specialmeasures;

import java.time.LocalDate;

/**
 * The five dates a court must set when it directs section 28, CrimPR 18.8(2).
 *
 * @param recallBy last day to apply for a further recording
 * @param excludeBy last day to apply to leave out part of the recording
 * @param editBy the day by which the editing is complete
 */
public record Section28Dates(
        LocalDate groundRulesOn, LocalDate recordingOn, LocalDate recallBy, LocalDate excludeBy, LocalDate editBy) {}
