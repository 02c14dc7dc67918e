package org.alongside.specialmeasures;

/** Where a court's direction on one measure stands, in the field's own words. */
public enum DirectionStatus {
    PENDING("Pending"),
    OVERDUE("Overdue"),
    COMPLETED("Completed"),
    BREACHED("Breached"),
    RESCINDED("Rescinded"),
    NOT_APPLICABLE("Not applicable"),
    SUPERSEDED("Superseded");

    private final String title;

    DirectionStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }
}
