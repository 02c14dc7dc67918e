package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.Set;
import org.alongside.specialmeasures.MeasureStatus;

/**
 * The steps of a measure that are counted; a witness's measure has reached any set of them. Bins keep such a set by the places of the steps here:
 * a new one comes last.
 */
enum MeasureStep {
    ASKED_FOR("Asked for", Set.of(MeasureStatus.WISHED)),
    APPLIED("Applied", Set.of(MeasureStatus.APPLIED_FOR)),
    GRANTED("Granted", Set.of(MeasureStatus.GRANTED, MeasureStatus.GRANTED_IN_PART, MeasureStatus.VARIED)),
    ARRANGED("Arranged", Set.of(MeasureStatus.ARRANGED)),
    GIVEN("Given", Set.of(MeasureStatus.GIVEN)),
    NOT_GIVEN("Not given", Set.of(MeasureStatus.NOT_GIVEN)),
    REFUSED("Refused", Set.of(MeasureStatus.REFUSED)),
    /** A measure is only ever considered because a ground opens it. */
    ELIGIBLE("Eligible", Set.of(MeasureStatus.CONSIDERED));

    private final String title;
    private final Set<MeasureStatus> statuses;

    MeasureStep(String title, Set<MeasureStatus> statuses) {
        this.title = title;
        this.statuses = statuses;
    }

    String title() {
        return title;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int reached) {
        return (reached & bit()) != 0;
    }

    /** The bit of the step that a status reaches; 0 where it reaches none that is counted. */
    static int bitOf(MeasureStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.statuses.contains(status))
                .mapToInt(MeasureStep::bit)
                .findFirst()
                .orElse(0);
    }
}
