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
    /** A decision on eligibility opened these measures: their codes. */
    MEASURES_OPENED,
    /** The young person wants this measure, be it directed already or not. */
    MEASURE_WISHED,
    SECTION_28_ELIGIBLE,
    SECTION_28_NOT_AVAILABLE,
    SECTION_28_RECORDED,
    SECTION_28_PLAYED,
    /** The reviewing lawyer will not put the application before the court. */
    APPLICATION_REFUSED,
    REFUSAL_UPHELD,
    REFUSAL_LIFTED,
    /** Another party opposed the application, on one of the grounds of the form. */
    APPLICATION_OPPOSED,
    /** How old the young person was when they were referred, as a band of ages. */
    AGE_KNOWN,
    /** A sign of vulnerability was seen, at the referral or when needs were assessed. */
    SIGN_SEEN,
    /** One of the ways in which the exploitation happened. */
    EXPLOITED,
    REFERRAL_DECIDED,
    ADVOCATE_ALLOCATED,
    NATIONAL_REFERRAL_NEEDED,
    MISSING_EPISODE,
    RETURN_INTERVIEW,
    CONCERN_PASSED_ON,
    FAMILY_SUPPORTED,
    /** A disruption measure came into force, with its tool. */
    DISRUPTION_IN_FORCE
}
