package org.alongside.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** FEEL expressions of forms, evaluated on the server exactly as the page's own conditions read. */
public interface Feel {

    /**
     * Whether the expression is {@code true} for the values; null, an error and everything else count as false.
     *
     * @param expression with or without the leading {@code =}
     */
    boolean holds(String expression, Map<String, @Nullable Object> values);

    /**
     * The variable names an expression refers to.
     *
     * @throws IllegalArgumentException when it does not parse
     */
    Set<String> names(String expression);
}
