package org.alongside.cases;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as other modules may know it. */
public record CaseView(
        UUID id,
        String reference,
        Stage stage,
        LocalDate stageSince,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String urn,
        @Nullable String offenceKind,
        @Nullable String outcome,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        UUID organisationId) {

    private static final int ADULT = 18;

    /** The young person's name as people say it. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The young person's age on a day, in whole years. */
    public int ageOn(LocalDate day) {
        return Period.between(dateOfBirth, day).getYears();
    }

    /** The first day on which the young person is 18: for somebody born on 29 February that is 1 March (not verified). */
    public LocalDate eighteenthBirthday() {
        LocalDate sameDay = dateOfBirth.plusYears(ADULT);
        return sameDay.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }
}
