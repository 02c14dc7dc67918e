package org.alongside.support.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.support.CaseHandedOver;
import org.alongside.work.Allocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Passes a case from one worker to another of the same team, in the role whose hand-over was asked for. */
@Component
class Handovers {

    private final CaseRecords records;
    private final CaseRelations relations;
    private final Allocation allocation;
    private final ApplicationEventPublisher events;

    Handovers(CaseRecords records, CaseRelations relations, Allocation allocation, ApplicationEventPublisher events) {
        this.records = records;
        this.relations = relations;
        this.allocation = allocation;
        this.events = events;
    }

    /** The names of those who could take over. */
    List<String> team(UUID caseId) {
        return members(caseId).stream().map(Actor::name).toList();
    }

    /** The one of the team with this name or user name. */
    Optional<Actor> worker(UUID caseId, String name) {
        String wanted = name.strip();
        return members(caseId).stream()
                .filter(it ->
                        it.name().equalsIgnoreCase(wanted) || it.username().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** Gives the case and what is open in it to the worker named when the hand-over was arranged. Somebody who has left meanwhile gets nothing. */
    void pass(UUID caseId, UUID by) {
        String name = records.latest(caseId, "arrangeHandover").text("newWorker");
        Role role = role(caseId);
        worker(caseId, name).ifPresent(it -> {
            allocation.allocate(caseId, role, it.userId(), by);
            events.publishEvent(new CaseHandedOver(caseId, role, it.userId()));
        });
    }

    private List<Actor> members(UUID caseId) {
        return relations.candidates(caseId, role(caseId));
    }

    private Role role(UUID caseId) {
        return Role.ofWord(records.latest(caseId, "needHandover").text("handoverRole"))
                .orElse(Role.ADVOCATE);
    }
}
