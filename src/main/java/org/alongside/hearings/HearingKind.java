package org.alongside.hearings;

import java.util.Arrays;

/** What a hearing is for. */
public enum HearingKind {
    FIRST_HEARING("firstHearing", "First hearing"),
    PLEA_AND_TRIAL_PREPARATION_HEARING("pleaAndTrialPreparationHearing", "Plea and trial preparation hearing"),
    GROUND_RULES_HEARING("groundRulesHearing", "Ground rules hearing"),
    RECORDING("recording", "Recording of the cross-examination"),
    TRIAL("trial", "Trial"),
    SENTENCE("sentence", "Sentence"),
    OTHER("other", "Other hearing");

    private final String word;
    private final String title;

    HearingKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for it in forms, for example {@code groundRulesHearing}. */
    public String word() {
        return word;
    }

    /** The kind as people say it. */
    public String title() {
        return title;
    }

    /** Whether the young person gives evidence at it, so that the special measures must be ready; the ground rules hearing only settles them. */
    public boolean hearsTheYoungPerson() {
        return this == TRIAL || this == RECORDING;
    }

    /**
     * The kind that a form means.
     *
     * @throws IllegalArgumentException for a word that no form offers
     */
    public static HearingKind ofWord(String camelCaseWord) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(camelCaseWord))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of hearing " + camelCaseWord));
    }
}
