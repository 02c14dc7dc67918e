package org.alongside.crossexamination.domain;

/** The five dates that a court must set when it directs section 28, CrimPR 18.8(2). */
public enum CourtDate {
    GROUND_RULES_HEARING("groundRulesHearingOn", "S28-GRH-DATE", "Ground rules hearing"),
    RECORDING("recordingOn", "S28-REC-DATE", "Recording"),
    RECALL("recallApplicationBy", "S28-RECALL", "Last date to apply for a further recording"),
    EXCLUSION("editingApplicationBy", "S28-EXCLUDE", "Last date to apply to leave out part of the recording"),
    EDITING("editingCompleteBy", "S28-EDIT", "Editing complete");

    private final String field;
    private final String rule;
    private final String title;

    CourtDate(String field, String rule, String title) {
        this.field = field;
        this.rule = rule;
        this.title = title;
    }

    /** The key of the form field that asks for it. */
    public String field() {
        return field;
    }

    /** The time limit that ends on it. */
    public String rule() {
        return rule;
    }

    /** The date as people say it. */
    public String title() {
        return title;
    }
}
