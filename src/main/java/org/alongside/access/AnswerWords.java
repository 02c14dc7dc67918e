package org.alongside.access;

import java.util.Optional;
import java.util.Set;

/**
 * How answers are called where they are shown without their form: on a page that says why they could not be taken. Several forms may
 * ask for the same, so each question comes with the names of all that was sent together.
 */
public interface AnswerWords {

    /** The question that an input of this name belongs to; empty when no form asks it, without words when the page itself drew it. */
    Optional<String> question(String name, Set<String> together);

    /** The answer as its form words it; the value itself where it was typed. */
    String answer(String name, String value, Set<String> together);

    /** How many characters the answer may have at most, where its form says so. */
    Optional<Integer> longest(String name, Set<String> together);
}
