package org.alongside.work.domain;

import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.FormSections;
import org.alongside.access.Role;

/** Of the tasks of cases that somebody may open, those that they may know of at all, as a condition on the row {@code w} of a query. */
final class KnownSteps {

    private KnownSteps() {}

    /** The condition, with "and" before it; its parameters are added to the others. A manager may know of every step. */
    static String of(Actor actor, Map<String, Object> parameters) {
        if (actor.is(Role.MANAGER)) {
            return "";
        }
        parameters.put("secretForms", FormSections.secret());
        parameters.put("knownBy", actor.userId());
        parameters.put("knownTo", actor.organisationId());
        parameters.put(
                "knownAs", actor.roles().stream().map(Role::name).sorted().toList());
        return " and (w.form not in (:secretForms) or w.assignee_id = :knownBy or w.closed_by = :knownBy"
                + " or w.organisation_id = :knownTo and w.role in (:knownAs))";
    }
}
