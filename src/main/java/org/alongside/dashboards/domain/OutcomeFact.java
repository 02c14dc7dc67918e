package org.alongside.dashboards.domain;

/** What can happen in a case and is counted. */
enum OutcomeFact {
    INVESTIGATION_STARTED,
    SUSPECT_CHARGED,
    INVESTIGATION_ENDED,
    PROSECUTION_CONCLUDED,
    /** What figures count about the young person is known, or better known. */
    PERSON_KNOWN,
    TRIAL_FIXED,
    TRIAL_MOVED,
    TRIAL_TAKEN_OFF,
    TRIAL_HELD,
    /** A day of the trial, with how its listing is counted. */
    TRIAL_DAY,
    /** One of the kinds of sentence that were passed. */
    SENTENCE_PASSED,
    /** A hearing at which evidence is given or prepared is listed at this court centre. */
    COURT_NAMED,
    SECTION_28_ELIGIBLE,
    SECTION_28_NOT_AVAILABLE,
    SECTION_28_RECORDED,
    SECTION_28_PLAYED,
    /** The reviewing lawyer will not put the application before the court. */
    APPLICATION_REFUSED,
    REFUSAL_UPHELD,
    REFUSAL_LIFTED,
    /** Another party opposed the application, on one of the grounds of the form. */
    APPLICATION_OPPOSED
}
