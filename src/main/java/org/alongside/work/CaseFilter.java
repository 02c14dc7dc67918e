package org.alongside.work;

import java.util.Map;

/** Something about cases that lists of work can be narrowed down to, known to a module above. */
public interface CaseFilter {

    /** The word for it in addresses. */
    String word();

    /** What it is, as people say it. */
    String title();

    /** What can be chosen: the value in addresses and what people read, in the order in which it is offered. */
    Map<String, String> choices();

    /**
     * The condition of an SQL query for the choice.
     *
     * @param caseIdColumn the column with the case's id
     * @param parameter the name of the parameter that carries the choice, a key of {@link #choices()}
     */
    String condition(String caseIdColumn, String parameter);
}
