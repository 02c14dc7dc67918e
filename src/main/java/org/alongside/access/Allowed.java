package org.alongside.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A row of the table in {@link Visibility}: which roles may do what. What is not said is not allowed. */
record Allowed(Map<Action, Set<Role>> rows, boolean overseen) {

    static final Role[] CASEWORK =
            Arrays.stream(Role.values()).filter(Role::doesCasework).toArray(Role[]::new);

    Allowed {
        rows = Map.copyOf(rows);
    }

    static Allowed to(Action action, Role... roles) {
        return new Allowed(Map.of(), true).and(action, roles);
    }

    Allowed and(Action action, Role... roles) {
        Map<Action, Set<Role>> more = new EnumMap<>(Action.class);
        more.putAll(rows);
        more.put(action, EnumSet.copyOf(Arrays.asList(roles)));
        return new Allowed(more, overseen);
    }

    /** Not for a manager who only looks after those who may. */
    Allowed withoutOversight() {
        return new Allowed(rows, false);
    }

    boolean allows(Action action, Role role) {
        return roles(action).contains(role);
    }

    Set<Role> roles(Action action) {
        return rows.getOrDefault(action, Set.of());
    }
}
