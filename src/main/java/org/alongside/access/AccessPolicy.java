package org.alongside.access;

import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one answer to "may this person see this case": a role they hold in their organisation is responsible for it and is theirs
 * or nobody's yet, or a task is open there that needs fresh eyes, or they manage an organisation that has a part in it. Administrators and auditors see no case. A case without
 * relations is seen by nobody. {@link CaseScope} is the same rule for lists, inside their query.
 */
@Component
public class AccessPolicy {

    private final CaseRelations relations;
    private final ApplicationEventPublisher events;

    AccessPolicy(CaseRelations relations, ApplicationEventPublisher events) {
        this.relations = relations;
        this.events = events;
    }

    public boolean mayOpen(Actor actor, UUID caseId) {
        return seesCases(actor) && allows(actor, relations.of(caseId));
    }

    /**
     * Lets pass who may open the case.
     *
     * @throws NotFound otherwise, and the refusal is recorded; a case that does not exist is refused in the same way
     */
    public void requireOpen(Actor actor, UUID caseId) {
        if (!mayOpen(actor, caseId)) {
            throw denied(actor, "case", caseId.toString());
        }
    }

    /** Records a refusal and hands back what to throw, for objects whose own rule says no: {@code throw policy.denied(…)}. */
    public NotFound denied(Actor actor, String what, String id) {
        events.publishEvent(new AccessDenied(actor.userId(), what, id));
        return new NotFound(what);
    }

    /** The rule itself, on relations that were already read. */
    public static boolean allows(Actor actor, Collection<Relation> relations) {
        return seesCases(actor) && relations.stream().anyMatch(relation -> allows(actor, relation));
    }

    static boolean seesCases(Actor actor) {
        return actor.doesCasework() && !actor.is(Role.ADMIN) && !actor.is(Role.AUDITOR);
    }

    private static boolean allows(Actor actor, Relation relation) {
        if (!relation.organisationId().equals(actor.organisationId())) {
            return false;
        }
        if (actor.is(Role.MANAGER)) {
            return true;
        }
        UUID allocated = relation.userId();
        boolean theirs = allocated == null || allocated.equals(actor.userId()) || relation.teamAsked();
        return actor.is(relation.role()) && theirs;
    }
}
