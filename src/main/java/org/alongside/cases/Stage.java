package org.alongside.cases;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a case is on its way. What may follow what is said once, in {@link #mayBecome}. */
public enum Stage {
    REFERRAL("Referral"),
    INVESTIGATION("Investigation"),
    REVIEW_OF_DECISION("Review of a decision"),
    SPECIAL_MEASURES("Special measures"),
    PRE_TRIAL_CROSS_EXAMINATION("Pre-trial cross-examination"),
    TRIAL("Trial"),
    AFTER_TRIAL("After the trial"),
    CLOSED("Closed");

    private static final Map<Stage, Set<Stage>> NEXT = new EnumMap<>(Map.of(
            REFERRAL, EnumSet.of(INVESTIGATION, CLOSED),
            INVESTIGATION, EnumSet.of(REVIEW_OF_DECISION, SPECIAL_MEASURES, TRIAL, AFTER_TRIAL),
            REVIEW_OF_DECISION, EnumSet.of(INVESTIGATION, SPECIAL_MEASURES, AFTER_TRIAL),
            SPECIAL_MEASURES, EnumSet.of(PRE_TRIAL_CROSS_EXAMINATION, TRIAL, REVIEW_OF_DECISION, AFTER_TRIAL),
            PRE_TRIAL_CROSS_EXAMINATION, EnumSet.of(TRIAL, REVIEW_OF_DECISION, AFTER_TRIAL),
            TRIAL, EnumSet.of(REVIEW_OF_DECISION, AFTER_TRIAL),
            AFTER_TRIAL, EnumSet.complementOf(EnumSet.of(REFERRAL, AFTER_TRIAL)),
            CLOSED, EnumSet.noneOf(Stage.class)));

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** The stage as people say it. */
    public String title() {
        return title;
    }

    /** Whether a case in this stage may enter {@code next}; entering the stage one is in changes nothing. */
    public boolean mayBecome(Stage next) {
        return next == this || NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The stages a case is open in, in their usual order. */
    public static List<Stage> open() {
        return Arrays.stream(values()).filter(stage -> stage != CLOSED).toList();
    }
}
