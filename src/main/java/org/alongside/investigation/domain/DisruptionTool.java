package org.alongside.investigation.domain;

import java.util.Arrays;

/** A notice or order that can stop exploitation (Home Office, Child exploitation disruption toolkit). */
public enum DisruptionTool {
    ABDUCTION_WARNING_NOTICE("abductionWarningNotice", "Child abduction warning notice"),
    CARE_ABDUCTION_OFFENCE("careAbductionOffence", "Offence of abducting a child in care (Children Act 1989 s.49)"),
    RECOVERY_ORDER("recoveryOrder", "Recovery order"),
    POLICE_PROTECTION("policeProtection", "Police protection or emergency protection order"),
    SEXUAL_RISK_ORDER("sexualRiskOrder", "Sexual risk order"),
    SEXUAL_HARM_PREVENTION_ORDER("sexualHarmPreventionOrder", "Sexual harm prevention order"),
    SLAVERY_RISK_ORDER("slaveryRiskOrder", "Slavery and trafficking risk order"),
    SLAVERY_PREVENTION_ORDER("slaveryPreventionOrder", "Slavery and trafficking prevention order"),
    HOTEL_NOTICE("hotelNotice", "Notice to a hotel for guest information"),
    CLOSURE_SEX_OFFENCES("closureSexOffences", "Closure of premises used for sexual offences"),
    CLOSURE_NUISANCE("closureNuisance", "Closure of premises for nuisance or disorder"),
    CRIMINAL_EXPLOITATION_ORDER("criminalExploitationOrder", "Child criminal exploitation prevention order"),
    OTHER("other", "Another tool");

    private final String word;
    private final String title;

    DisruptionTool(String word, String title) {
        this.word = word;
        this.title = title;
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
