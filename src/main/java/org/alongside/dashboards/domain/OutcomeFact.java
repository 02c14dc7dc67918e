package org.alongside.dashboards.domain;

/** What can happen to an investigation or a prosecution. */
enum OutcomeFact {
    INVESTIGATION_STARTED,
    SUSPECT_CHARGED,
    INVESTIGATION_ENDED,
    PROSECUTION_CONCLUDED
}
