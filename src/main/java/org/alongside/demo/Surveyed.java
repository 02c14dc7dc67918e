package org.alongside.demo;

import java.util.Map;

/**
 * One of the people of a survey, by number. Of 1,190 went missing more than once 44%, in care were 14%, male 10%, moved within the
 * country for exploitation one in six; each spread evenly over all of them.
 */
record Surveyed(int number) {

    static final int PEOPLE = 1_190;

    private static final int MISSING_MORE_THAN_ONCE = 524;
    private static final int IN_CARE = 167;
    private static final int MALE = 119;
    private static final int MOVED = 198;
    private static final int TIMES_MISSING = 3;

    /** What the referrer says. */
    Map<String, Object> referred() {
        return Map.of(
                "referredBy",
                "Example School",
                "reason",
                "Example answer. Told a teacher about messages and meetings.",
                "sex",
                isOneOf(MALE) ? "male" : "female",
                "missingEpisodes",
                timesMissing(),
                "inCare",
                yesOrNo(IN_CARE),
                "movedWithinUk",
                yesOrNo(MOVED));
    }

    /** What the police find when there is an investigation. */
    Map<String, String> assessed() {
        return Map.of(
                "missingEpisodes", String.valueOf(timesMissing()),
                "inCare", yesOrNo(IN_CARE),
                "movedWithinUk", yesOrNo(MOVED),
                "nationalReferral", isOneOf(MOVED) ? "referral" : "none");
    }

    private int timesMissing() {
        return isOneOf(MISSING_MORE_THAN_ONCE) ? TIMES_MISSING : 0;
    }

    private String yesOrNo(int howMany) {
        return isOneOf(howMany) ? "yes" : "no";
    }

    /** Whether this is one of so many people, taken at even distances. */
    private boolean isOneOf(int howMany) {
        return number * howMany / PEOPLE > (number - 1) * howMany / PEOPLE;
    }
}
