package org.alongside.specialmeasures;

import java.util.Arrays;

/** What protects a young person beside special measures: from being named in reports, and from questions by the accused in person. */
public enum CourtProtection {
    ANON92("ANON92", "No report may ever identify the young person", "Sexual Offences (Amendment) Act 1992 s.1", false),
    RR45("RR45", "No report may identify the young person until they are 18", "YJCEA 1999 s.45", true),
    RR45A("RR45A", "No report may ever identify the young person", "YJCEA 1999 s.45A", false),
    RR46("RR46", "No report may ever identify the witness", "YJCEA 1999 s.46", false),
    RR49("RR49", "No report of the youth court may identify the young person", "CYPA 1933 s.49", true),
    BAN34("section34", "The accused may not question the complainant in person", "YJCEA 1999 s.34", false),
    BAN35("section35", "The accused may not question the young person in person", "YJCEA 1999 s.35", false),
    BAN36("section36", "The accused may not question the witness in person", "YJCEA 1999 s.36", false);

    private final String word;
    private final String title;
    private final String source;
    private final boolean untilEighteen;

    CourtProtection(String word, String title, String source, boolean untilEighteen) {
        this.word = word;
        this.title = title;
        this.source = source;
        this.untilEighteen = untilEighteen;
    }

    /** The word for it in the forms. */
    public String word() {
        return word;
    }

    /** What it forbids. */
    public String title() {
        return title;
    }

    /** The provision it rests on. */
    public String source() {
        return source;
    }

    /** Whether it ends on the 18th birthday. */
    public boolean isUntilEighteen() {
        return untilEighteen;
    }

    /**
     * The protection that a form means.
     *
     * @throws IllegalArgumentException for a word that no form offers
     */
    public static CourtProtection ofWord(String word) {
        return Arrays.stream(values())
                .filter(protection -> protection.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no protection " + word));
    }
}
