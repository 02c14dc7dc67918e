package org.alongside.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.domain.EmergencyRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one answer to "may this person see this case": a role they hold in their organisation is responsible for it and is theirs
 * or nobody's yet, or a task is open there that needs fresh eyes, or they manage an organisation that has a part in it.
 * Administrators and auditors see no case, and behind a conflict wall nobody does, whatever they are. A case without relations is seen
 * by nobody; in an {@link EmergencyAccess emergency} a colleague's may be opened for a while. What they see of it, the table in {@link Visibility} says by the roles in which they are on it. {@link CaseScope} is the
 * same rule for lists, inside their query.
 */
@Component
public class AccessPolicy {

    private final CaseRelations relations;
    private final Walls walls;
    private final EmergencyRows emergencies;
    private final ApplicationEventPublisher events;

    AccessPolicy(CaseRelations relations, Walls walls, EmergencyRows emergencies, ApplicationEventPublisher events) {
        this.relations = relations;
        this.walls = walls;
        this.emergencies = emergencies;
        this.events = events;
    }

    public boolean mayOpen(Actor actor, UUID caseId) {
        return rights(actor, caseId).mayOpen();
    }

    /** The same for whoever has just done something in a case: what the transaction has read of it is not read again. */
    public boolean mayStillOpen(Actor actor, UUID caseId) {
        return actor.is(Role.MANAGER) || !seesCases(actor)
                ? mayOpen(actor, caseId)
                : rights(actor, caseId, relations.of(caseId, actor.roles())).mayOpen();
    }

    /** What this person may do with each section of the case; nothing at all where they may not open it. */
    public CaseRights rights(Actor actor, UUID caseId) {
        return rights(actor, caseId, seesCases(actor) ? relations.of(caseId) : List.of());
    }

    private CaseRights rights(Actor actor, UUID caseId, List<Relation> related) {
        CaseRights own = rights(actor, related);
        CaseRights rights = own.mayOpen() ? own : inEmergency(actor, caseId, related);
        boolean walled = rights.mayOpen()
                && related.stream().anyMatch(Relation::walled)
                && walls.standsBetween(caseId, actor.userId());
        return walled ? CaseRights.none(actor) : rights;
    }

    /** Only while they still hold the role and their organisation is still responsible in it. */
    private CaseRights inEmergency(Actor actor, UUID caseId, List<Relation> related) {
        if (related.stream().noneMatch(relation -> couldBeGivenTo(actor, relation))) {
            return CaseRights.none(actor);
        }
        return emergencies
                .openNow(actor.userId(), caseId)
                .filter(emergency ->
                        related.stream().anyMatch(it -> it.role() == emergency.role() && couldBeGivenTo(actor, it)))
                .map(emergency -> CaseRights.inEmergency(actor, emergency))
                .orElseGet(() -> CaseRights.none(actor));
    }

    static boolean couldBeGivenTo(Actor actor, Relation relation) {
        return relation.organisationId().equals(actor.organisationId()) && actor.is(relation.role());
    }

    /**
     * Lets pass who may open the case, with what they may do in it.
     *
     * @throws NotFound otherwise, and the refusal is recorded; a case that does not exist is refused in the same way
     */
    public CaseRights requireOpen(Actor actor, UUID caseId) {
        CaseRights rights = rights(actor, caseId);
        if (!rights.mayOpen()) {
            throw denied(actor, "case", caseId.toString());
        }
        return rights;
    }

    /**
     * Lets pass who may do this with a section of the case, with what else they may do in it.
     *
     * @throws NotFound otherwise, as for a case that is not theirs at all
     */
    public CaseRights require(Actor actor, UUID caseId, Action action, Section section) {
        CaseRights rights = requireOpen(actor, caseId);
        if (!rights.may(action, section)) {
            throw denied(actor, "part of a case", caseId.toString());
        }
        return rights;
    }

    /** Records a refusal and hands back what to throw, for objects whose own rule says no: {@code throw policy.denied(…)}. */
    public NotFound denied(Actor actor, String what, String id) {
        events.publishEvent(new AccessDenied(actor.userId(), what, id));
        return new NotFound(what);
    }

    /** The rule itself, on relations that were already read and where no wall stands. */
    public static boolean allows(Actor actor, Collection<Relation> relations) {
        return rights(actor, relations).mayOpen();
    }

    static CaseRights rights(Actor actor, Collection<Relation> relations) {
        if (!seesCases(actor)) {
            return CaseRights.none(actor);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<Role> overseen = EnumSet.noneOf(Role.class);
        for (Relation relation : relations) {
            if (relation.organisationId().equals(actor.organisationId())) {
                if (actor.is(Role.MANAGER)) {
                    roles.add(Role.MANAGER);
                    overseen.add(relation.role());
                }
                if (couldBeGivenTo(actor, relation) && isTheirs(actor, relation)) {
                    roles.add(relation.role());
                }
            }
        }
        return new CaseRights(actor, roles, overseen);
    }

    static boolean seesCases(Actor actor) {
        return actor.doesCasework() && !actor.is(Role.ADMIN) && !actor.is(Role.AUDITOR);
    }

    private static boolean isTheirs(Actor actor, Relation relation) {
        UUID allocated = relation.userId();
        return allocated == null || allocated.equals(actor.userId()) || relation.teamAsked();
    }
}
