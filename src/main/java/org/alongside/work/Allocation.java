package org.alongside.work;

import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who does the work of a case in a role; what is open goes with it. The caller holds the case's lock. */
@Service
public class Allocation {

    private final CaseRelations relations;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    Allocation(CaseRelations relations, Turns turns, ApplicationEventPublisher events) {
        this.relations = relations;
        this.turns = turns;
        this.events = events;
    }

    /**
     * Gives a case to one person of the organisation responsible in that role: what waited for the team or for whoever had the case
     * before is theirs, save what they may not do.
     *
     * @throws org.alongside.access.CannotAllocate when they do not hold the role there
     */
    public void allocate(UUID caseId, Role role, UUID to, UUID by) {
        UUID from = relations.on(caseId, role).map(Relation::userId).orElse(null);
        relations.allocate(caseId, role, to);
        turns.handOver(caseId, role, from, to);
        events.publishEvent(new CaseAllocated(caseId, role, to, by));
    }

    /** Makes another organisation's team responsible for a case in a role. */
    public void passOn(UUID caseId, Role role, UUID organisationId, UUID by) {
        relations.relate(caseId, role, organisationId, null);
        turns.passOn(caseId, role, organisationId);
        events.publishEvent(new CasePassedOn(caseId, role, organisationId, by));
    }
}
