package org.alongside.dashboards.domain;

/**
 * A row of the monitoring return.
 *
 * @param part which part of the return it belongs to
 * @param counted what exactly is counted, or why it is not
 */
record ReturnRow(String part, String title, String counted, Source source) {

    /** Where the count comes from. */
    sealed interface Source permits FromPeople, FromOutcomes, FromTallies, NotRecorded {}

    /** A count of the figure of who the young people are: the same there and here. */
    record FromPeople(int count) implements Source {}

    /** A count of the figure of what became of investigations: the same there and here. */
    record FromOutcomes(int count) implements Source {}

    /** What happened in cases, by its tally. */
    record FromTallies(String word) implements Source {}

    /** What Alongside does not know: said, so that nobody takes a missing row for a nought. */
    record NotRecorded() implements Source {}
}
