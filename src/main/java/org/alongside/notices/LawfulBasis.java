package org.alongside.notices;

import java.util.Arrays;
import java.util.Optional;

/** Why a partner may be told something (UK GDPR articles 6 and 9; DPA 2018 Part 3). The word is the one that the form uses. */
public enum LawfulBasis {
    CONSENT("consent", "Consent"),
    SAFEGUARDING("safeguarding", "To keep a child from harm (Children Act 2004 s.11; Children Act 1989 s.47)"),
    VITAL_INTERESTS("vitalInterests", "To save a life (UK GDPR art.6(1)(d) and 9(2)(c))"),
    LEGAL_DUTY("legalDuty", "A court order or another duty in law (UK GDPR art.6(1)(c))"),
    LAW_ENFORCEMENT("lawEnforcement", "A law enforcement purpose (DPA 2018 Part 3)");

    private final String word;
    private final String title;

    LawfulBasis(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The basis as people say it. */
    public String title() {
        return title;
    }

    public static Optional<LawfulBasis> ofWord(String word) {
        return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
    }
}
