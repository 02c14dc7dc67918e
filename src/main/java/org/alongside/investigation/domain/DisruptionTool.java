package org.alongside.investigation.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notice or order that can stop exploitation (Home Office, Child exploitation disruption toolkit). */
public enum DisruptionTool {
    ABDUCTION_WARNING_NOTICE("abductionWarningNotice", "Child abduction warning notice"),
    CARE_ABDUCTION_OFFENCE("careAbductionOffence", "Offence of abducting a child in care (Children Act 1989 s.49)"),
    RECOVERY_ORDER("recoveryOrder", "Recovery order"),
    POLICE_PROTECTION("policeProtection", "Police protection", null, "PP-MAX"),
    EMERGENCY_PROTECTION_ORDER(
            "emergencyProtectionOrder", "Emergency protection order", null, "EPO-MAX", "EPO-EXTENSION"),
    SEXUAL_RISK_ORDER("sexualRiskOrder", "Sexual risk order", "SRO-MIN", null),
    SEXUAL_HARM_PREVENTION_ORDER("sexualHarmPreventionOrder", "Sexual harm prevention order", "SHPO-MIN", null),
    SLAVERY_RISK_ORDER("slaveryRiskOrder", "Slavery and trafficking risk order", "STRO-MIN", null),
    SLAVERY_PREVENTION_ORDER("slaveryPreventionOrder", "Slavery and trafficking prevention order", "STPO-MIN", null),
    HOTEL_NOTICE("hotelNotice", "Notice to a hotel for guest information", null, "HOTEL-MAX"),
    CLOSURE_SEX_OFFENCES("closureSexOffences", "Closure of premises used for sexual offences", null, "CLOSE-SEX-MAX"),
    CLOSURE_NUISANCE("closureNuisance", "Closure of premises for nuisance or disorder", null, "CLOSE-ASB-MAX"),
    CRIMINAL_EXPLOITATION_ORDER("criminalExploitationOrder", "Child criminal exploitation prevention order"),
    OTHER("other", "Another tool");

    private final String word;
    private final String title;
    private final @Nullable String shortest;
    private final @Nullable String longest;
    private final @Nullable String longestExtension;

    DisruptionTool(String word, String title) {
        this(word, title, null, null);
    }

    DisruptionTool(String word, String title, @Nullable String shortest, @Nullable String longest) {
        this(word, title, shortest, longest, longest);
    }

    DisruptionTool(
            String word,
            String title,
            @Nullable String shortest,
            @Nullable String longest,
            @Nullable String longestExtension) {
        this.word = word;
        this.title = title;
        this.shortest = shortest;
        this.longest = longest;
        this.longestExtension = longestExtension;
    }

    /** The time limit for which it lasts at least; empty when the law names none. */
    public Optional<String> shortest() {
        return Optional.ofNullable(shortest);
    }

    /**
     * The time limit for which one term of it lasts at most; empty when the law names none.
     *
     * @param extension whether the term follows on one that is in force
     */
    public Optional<String> longest(boolean extension) {
        return Optional.ofNullable(extension ? longestExtension : longest);
    }

    /** The word for this tool on the form that chooses it. */
    public String word() {
        return word;
    }

    /** The tool as people call it. */
    public String title() {
        return title;
    }

    /** @throws IllegalArgumentException when the form offers a word that is not listed here */
    public static DisruptionTool ofWord(String word) {
        return Arrays.stream(values())
                .filter(tool -> tool.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No disruption tool " + word));
    }
}
