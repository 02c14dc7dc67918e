package org.alongside.dashboards.domain;

/** How far an organisation says it has come. */
public enum SelfAssessmentGrade {
    IN_PLACE("In place"),
    PARTLY_IN_PLACE("Partly in place"),
    NOT_IN_PLACE("Not in place");

    private final String title;

    SelfAssessmentGrade(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
