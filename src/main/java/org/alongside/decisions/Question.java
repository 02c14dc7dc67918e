package org.alongside.decisions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask a decision table.
 *
 * @param decision the table's id
 * @param facts what is known; a fact that is absent or null is unknown
 */
public record Question(String decision, Map<String, @Nullable Object> facts) {}
