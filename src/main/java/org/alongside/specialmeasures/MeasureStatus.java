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
    OPPOSED("Opposed"),
    GRANTED("Granted"),
    GRANTED_IN_PART("Granted in part"),
    REFUSED("Refused"),
    OPT_OUT_ACCEPTED("Opt-out accepted"),
    VARIED("Varied"),
    ARRANGED("Arranged"),
    GIVEN("Given"),
    NOT_GIVEN("Not given"),
    DISCHARGED("Discharged"),
    LAPSED("Lapsed"),
    SUPERSEDED("Replaced by another measure"),
    OF_EARLIER_TRIAL("Of the earlier trial, to be confirmed"),
    VARIATION_ASKED("Variation applied for"),
    DISCHARGE_ASKED("Discharge applied for"),
    CHANGE_OPPOSED("Change opposed"),
    CHANGE_REFUSED("Change refused");

    /** What happens to a direction that binds and leaves it as it is: steps of a measure, and never where it stands. */
    private static final Set<MeasureStatus> ABOUT_A_DIRECTION =
            EnumSet.of(VARIATION_ASKED, DISCHARGE_ASKED, CHANGE_OPPOSED, CHANGE_REFUSED);

    private static final Set<MeasureStatus> ON_THE_DAY = EnumSet.of(GIVEN, NOT_GIVEN);

    /** What a court may do while no direction binds, with an application or of its own motion: s.19(1). */
    private static final Set<MeasureStatus> BY_THE_COURT =
            EnumSet.of(GRANTED, GRANTED_IN_PART, REFUSED, OPT_OUT_ACCEPTED);

    /** How a direction that binds ends or changes: s.20(2), s.21(8) at 18, and s.20(1) where the proceedings are determined. */
    private static final Set<MeasureStatus> AFTER_A_DIRECTION =
            EnumSet.of(VARIED, DISCHARGED, LAPSED, SUPERSEDED, OF_EARLIER_TRIAL);

    /** Once nothing binds any more, everything begins anew. */
    private static final Set<MeasureStatus> ANEW =
            and(BY_THE_COURT, EnumSet.of(CONSIDERED, WISHED, DECLINED, APPLIED_FOR));

    private static final Set<MeasureStatus> TO_ARRANGE = and(AFTER_A_DIRECTION, ON_THE_DAY, EnumSet.of(ARRANGED));

    private static final Map<MeasureStatus, Set<MeasureStatus>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(CONSIDERED, ANEW),
            Map.entry(WISHED, ANEW),
            Map.entry(DECLINED, ANEW),
            Map.entry(APPLIED_FOR, and(BY_THE_COURT, EnumSet.of(OPPOSED, WISHED, DECLINED))),
            Map.entry(OPPOSED, and(BY_THE_COURT, EnumSet.of(APPLIED_FOR, WISHED, DECLINED))),
            Map.entry(REFUSED, ANEW),
            Map.entry(OPT_OUT_ACCEPTED, ANEW),
            Map.entry(GRANTED, TO_ARRANGE),
            Map.entry(GRANTED_IN_PART, TO_ARRANGE),
            Map.entry(VARIED, TO_ARRANGE),
            // back to the direction when what was arranged falls through
            Map.entry(ARRANGED, and(AFTER_A_DIRECTION, ON_THE_DAY, EnumSet.of(GRANTED, GRANTED_IN_PART))),
            // and when what was given at one hearing is not there for the next
            Map.entry(GIVEN, and(TO_ARRANGE, EnumSet.of(GRANTED, GRANTED_IN_PART))),
            Map.entry(NOT_GIVEN, TO_ARRANGE),
            Map.entry(DISCHARGED, ANEW),
            Map.entry(LAPSED, ANEW),
            Map.entry(SUPERSEDED, ANEW),
            Map.entry(OF_EARLIER_TRIAL, ANEW)));

    private final String title;

    MeasureStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** Whether a measure with this status may become {@code next}; staying what it is takes nothing away from it. */
    public boolean mayBecome(MeasureStatus next) {
        return next == this
                || NEXT.getOrDefault(this, Set.of()).contains(next)
                || next.leavesTheDirection() && isInForce();
    }

    /** Whether it is a step that leaves a direction in force, and the measure where it stands. */
    public boolean leavesTheDirection() {
        return ABOUT_A_DIRECTION.contains(this);
    }

    /** Whether the court's direction for it binds: granted in some form and neither lapsed, discharged nor replaced. */
    public boolean isInForce() {
        return isDirection() || this == ARRANGED || this == GIVEN || this == NOT_GIVEN;
    }

    /** Whether it is a court's direction that the measure is to be there. */
    public boolean isDirection() {
        return this == GRANTED || this == GRANTED_IN_PART || this == VARIED;
    }

    /** Whether it can happen again at another hearing or by another direction, and is then kept again. */
    boolean repeats() {
        return this == VARIED || this == ARRANGED || this == GIVEN || this == NOT_GIVEN;
    }

    @SafeVarargs
    private static Set<MeasureStatus> and(Set<MeasureStatus>... some) {
        Set<MeasureStatus> all = EnumSet.noneOf(MeasureStatus.class);
        for (Set<MeasureStatus> each : some) {
            all.addAll(each);
        }
        return all;
    }
}
