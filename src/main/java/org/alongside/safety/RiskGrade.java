package org.alongside.safety;

import java.util.Locale;

/** How high the risk of intimidation is. */
public enum RiskGrade {
    STANDARD("Standard", "PR-RISK-STANDARD"),
    MEDIUM("Medium", "PR-RISK-MEDIUM"),
    HIGH("High", "PR-RISK-HIGH");

    private final String title;
    private final String reviewRule;

    RiskGrade(String title, String reviewRule) {
        this.title = title;
        this.reviewRule = reviewRule;
    }

    /** The grade as people say it. */
    public String title() {
        return title;
    }

    /** The word for it in models and decision tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The time limit after which it must be looked at again; practice, not law. */
    public String reviewRule() {
        return reviewRule;
    }

    /** The grade of a decision table's word. */
    public static RiskGrade ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
