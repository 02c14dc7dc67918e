package org.alongside.safety;

import java.time.Period;
import java.util.Locale;

/** How high the risk of intimidation is, and after how long it must be looked at again. The intervals are practice, not law. */
public enum RiskGrade {
    STANDARD("Standard", Period.ofDays(28)),
    MEDIUM("Medium", Period.ofDays(14)),
    HIGH("High", Period.ofDays(7));

    private final String title;
    private final Period review;

    RiskGrade(String title, Period review) {
        this.title = title;
        this.review = review;
    }

    /** The grade as people say it. */
    public String title() {
        return title;
    }

    /** The word for it in models and decision tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long the grade may stand unseen. */
    public Period review() {
        return review;
    }

    /** The grade of a decision table's word. */
    public static RiskGrade ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
