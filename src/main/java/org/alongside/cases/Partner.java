package org.alongside.cases;

import java.util.Arrays;
import java.util.Optional;

/** With whom something of a case may be shared. The word is the one that forms use. */
public enum Partner {
    POLICE("police", "Police"),
    CPS("cps", "Crown Prosecution Service"),
    WITNESS_CARE("witnessCare", "Witness care unit"),
    SOCIAL_CARE("socialCare", "Social care"),
    HEALTH("health", "Health"),
    SCHOOL("school", "School or college"),
    THERAPIST("therapist", "Therapist"),
    FAMILY("family", "Parents or carers");

    private final String word;
    private final String title;

    Partner(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    /** The partner as people say it. */
    public String title() {
        return title;
    }

    public static Optional<Partner> ofWord(String word) {
        return Arrays.stream(values())
                .filter(partner -> partner.word.equals(word))
                .findFirst();
    }
}
