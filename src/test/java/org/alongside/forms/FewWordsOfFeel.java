package org.alongside.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.engine.Feel;
import org.jspecify.annotations.Nullable;

/** The engine's FEEL, as far as the sample form speaks it. */
class FewWordsOfFeel implements Feel {

    @Override
    public boolean holds(String expression, Map<String, @Nullable Object> values) {
        return switch (expression) {
            case "=visit != \"visit\"" -> !"visit".equals(values.get("visit"));
            case "=not(visit = \"none\")" -> !"none".equals(values.get("visit"));
            case "=not(list contains(aids, \"other\"))" ->
                values.get("aids") instanceof List<?> aids && !aids.contains("other");
            default -> throw new AssertionError(expression);
        };
    }

    @Override
    public Set<String> names(String expression) {
        throw new AssertionError(expression);
    }
}
