package org.alongside.journey.web;

import java.time.LocalDate;

/** Whose case this can be: somebody born, and under 25. */
final class BirthDay {

    private static final int TOO_OLD = 25;

    private BirthDay() {}

    /** What is wrong with a date of birth, as the end of a sentence; empty when nothing is. */
    static String wrongWith(LocalDate birth, LocalDate today) {
        if (birth.isAfter(today)) {
            return "must be in the past";
        }
        return birth.plusYears(TOO_OLD).isAfter(today) ? "" : "must be of somebody under 25";
    }
}
