package org.alongside.specialmeasures;

import java.util.Arrays;
import java.util.Optional;

/** The special measures of YJCEA 1999 ss.23 to 30, and the supporter in the live link room of s.24(1A). */
public enum Measure {
    SCREENS("screens", "SM23", "s.23", "Screens"),
    LIVE_LINK("liveLink", "SM24", "s.24", "Live link"),
    LIVE_LINK_SUPPORTER("liveLinkSupporter", "SM24S", "s.24(1A)", "Supporter in the live link room"),
    EVIDENCE_IN_PRIVATE("evidenceInPrivate", "SM25", "s.25", "Evidence in private"),
    REMOVAL_OF_WIGS_AND_GOWNS("wigsAndGowns", "SM26", "s.26", "Wigs and gowns off"),
    RECORDED_EVIDENCE_IN_CHIEF("recordedInterview", "SM27", "s.27", "Recorded interview as evidence"),
    RECORDED_CROSS_EXAMINATION("recordedCrossExamination", "SM28", "s.28", "Recorded cross-examination"),
    INTERMEDIARY("intermediary", "SM29", "s.29", "Intermediary"),
    AIDS_TO_COMMUNICATION("communicationAids", "SM30", "s.30", "Aids to communication");

    private final String word;
    private final String code;
    private final String section;
    private final String title;

    Measure(String word, String code, String section, String title) {
        this.word = word;
        this.code = code;
        this.section = section;
        this.title = title;
    }

    /** The word for it in forms, for example {@code wigsAndGowns}. */
    public String word() {
        return word;
    }

    /** The key of the form field that asks something about it: {@code wish} and {@code wigsAndGowns} give {@code wishWigsAndGowns}. */
    public String field(String question) {
        return question + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The key of the draft's question on it; a supporter is proposed in a part of its own, CrimPR 18.10(f). */
    public String question() {
        return this == LIVE_LINK_SUPPORTER ? "supporterProposed" : field("apply");
    }

    /** Its code in the decision tables, for example {@code SM23}. */
    public String code() {
        return code;
    }

    /** The section of the Youth Justice and Criminal Evidence Act 1999. */
    public String section() {
        return section;
    }

    /** The measure as people say it. */
    public String title() {
        return title;
    }

    public static Optional<Measure> ofWord(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }

    /** The measure with this code of the decision tables. */
    public static Optional<Measure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }
}
