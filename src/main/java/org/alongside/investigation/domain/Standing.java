package org.alongside.investigation.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where one term of a disruption measure stands in the register. */
public enum Standing {
    SOUGHT("sought", "Sought"),
    IN_FORCE("inForce", "In force"),
    NOT_ISSUED("notIssued", "Not issued"),
    RENEWED("renewed", "Renewed"),
    EXPIRED("expired", "Expired"),
    ENDED("ended", "Ended");

    private static final Map<Standing, Set<Standing>> MAY_BECOME = new EnumMap<>(Map.of(
            SOUGHT, EnumSet.of(IN_FORCE, NOT_ISSUED),
            IN_FORCE, EnumSet.of(RENEWED, EXPIRED, ENDED),
            NOT_ISSUED, EnumSet.noneOf(Standing.class),
            RENEWED, EnumSet.noneOf(Standing.class),
            EXPIRED, EnumSet.noneOf(Standing.class),
            ENDED, EnumSet.noneOf(Standing.class)));

    private final String word;
    private final String title;

    Standing(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for this standing in events. */
    public String word() {
        return word;
    }

    /** The standing as people say it. */
    public String title() {
        return title;
    }

    /** The only place that says what may follow what. */
    public boolean mayBecome(Standing next) {
        return MAY_BECOME.getOrDefault(this, Set.of()).contains(next);
    }
}
