package org.alongside.specialmeasures;

/** A step at which a young person may be given something else than they wished. */
public enum DepartureStep {
    DRAFT("In the application"),
    APPROVAL("By the reviewing lawyer"),
    COURT("By the court"),
    ARRANGEMENTS("In the arrangements"),
    ON_THE_DAY("On the day");

    private final String title;

    DepartureStep(String title) {
        this.title = title;
    }

    /** Where it happened, as people say it. */
    public String title() {
        return title;
    }

    /** Whether the process has a step of its own in which the young person is told, whatever was decided. */
    boolean isExplainedAnyway() {
        return this == COURT || this == APPROVAL;
    }
}
