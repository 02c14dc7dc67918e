package org.alongside.specialmeasures;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far one measure has come for one witness. What may follow what is said once, in {@link #mayBecome}. */
public enum MeasureStatus {
    CONSIDERED("Considered"),
    WISHED("Wished for"),
    DECLINED("Not wanted"),
    APPLIED_FOR("Applied for"),
    GRANTED("Granted"),
    REFUSED("Refused"),
    ARRANGED("Arranged"),
    GIVEN("Given"),
    NOT_GIVEN("Not given"),
    LAPSED("Lapsed"),
    DISCHARGED("Discharged");

    /** What a court may do on the day without an application: s.19(1)(b) lets it act of its own motion. */
    private static final Set<MeasureStatus> BY_THE_COURT =
            EnumSet.of(GRANTED, REFUSED, ARRANGED, GIVEN, NOT_GIVEN, LAPSED);

    private static final Map<MeasureStatus, Set<MeasureStatus>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(CONSIDERED, and(BY_THE_COURT, WISHED, DECLINED, APPLIED_FOR)),
            Map.entry(WISHED, and(BY_THE_COURT, CONSIDERED, DECLINED, APPLIED_FOR)),
            Map.entry(DECLINED, and(BY_THE_COURT, CONSIDERED, WISHED, APPLIED_FOR)),
            Map.entry(APPLIED_FOR, and(BY_THE_COURT, WISHED, DECLINED)),
            Map.entry(REFUSED, and(BY_THE_COURT, CONSIDERED, WISHED, DECLINED, APPLIED_FOR)),
            Map.entry(GRANTED, EnumSet.of(ARRANGED, GIVEN, NOT_GIVEN, LAPSED, DISCHARGED)),
            Map.entry(ARRANGED, EnumSet.of(GRANTED, GIVEN, NOT_GIVEN, LAPSED, DISCHARGED)),
            Map.entry(GIVEN, EnumSet.of(GRANTED, ARRANGED, NOT_GIVEN, LAPSED, DISCHARGED)),
            Map.entry(NOT_GIVEN, EnumSet.of(GRANTED, ARRANGED, GIVEN, LAPSED, DISCHARGED)),
            Map.entry(LAPSED, EnumSet.of(CONSIDERED, WISHED, DECLINED, APPLIED_FOR, GRANTED)),
            Map.entry(DISCHARGED, EnumSet.of(CONSIDERED, WISHED, DECLINED, APPLIED_FOR, GRANTED))));

    private final String title;

    MeasureStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** Whether a measure with this status may become {@code next}; becoming what it is changes nothing. */
    public boolean mayBecome(MeasureStatus next) {
        return next == this || NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the court's direction for it binds: granted and neither lapsed nor discharged. */
    public boolean isInForce() {
        return this == GRANTED || this == ARRANGED || this == GIVEN || this == NOT_GIVEN;
    }

    private static Set<MeasureStatus> and(Set<MeasureStatus> some, MeasureStatus... others) {
        Set<MeasureStatus> all = EnumSet.copyOf(some);
        all.addAll(Set.of(others));
        return all;
    }
}
