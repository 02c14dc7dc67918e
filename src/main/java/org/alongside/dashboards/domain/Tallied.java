package org.alongside.dashboards.domain;

/** What is tallied of cases. What the word and the standing of a tally mean depends on it. */
enum Tallied {
    /** An investigation: the word is the kind of offence charged, or empty; the standing an {@link OutcomeStanding}; the place a police force. */
    OUTCOME,
    /** A young person: the standing says what is known of them; the place is a police force. */
    YOUNG_PERSON,
    /** A case in which a trial's listing was counted so at least once; an empty word for any listing. */
    LISTING,
    /** A trial that is over: the word is how often its date was moved. */
    TRIAL_MOVES,
    /** A case in which a sentence of this kind was passed; an empty word for any sentence. */
    SENTENCE,
    /** A measure of a witness: the word is the measure, the standing the steps reached, the place a court centre. */
    MEASURE,
    /** A witness's section 28: the standing is the steps reached. */
    SECTION_28,
    /** A case in which something was refused, for this reason at least once; an empty word for any. */
    REFUSAL,
    /** A case in which something happened that the monitoring return asks for: the word says what; the place is a police force. */
    RETURN
}
