package org.alongside.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.domain.CaseRelation;
import org.alongside.access.domain.Relations;
import org.alongside.access.domain.User;
import org.alongside.access.domain.Users;
import org.alongside.access.domain.WallRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is responsible for which case in which role. The caller holds the case's lock and tells the case's history. */
@Service
public class CaseRelations {

    private final Relations relations;
    private final Users users;
    private final WallRows walls;
    private final ApplicationEventPublisher events;

    CaseRelations(Relations relations, Users users, WallRows walls, ApplicationEventPublisher events) {
        this.relations = relations;
        this.users = users;
        this.walls = walls;
        this.events = events;
    }

    /** Makes an organisation, and where given one of its people, responsible for a case in a role, in place of any other. */
    @Transactional
    public void relate(UUID caseId, Role role, UUID organisationId, @Nullable UUID userId) {
        if (!role.doesCasework()) {
            throw new CannotAllocate(caseId, role);
        }
        CaseRelation relation = relations
                .findByCaseIdAndRole(caseId, role)
                .orElseGet(() -> new CaseRelation(caseId, role, organisationId));
        boolean passed = !relation.organisationId().equals(organisationId);
        relation.passTo(organisationId);
        if (userId != null) {
            allocate(relation, caseId, role, userId);
        }
        relations.save(relation);
        if (passed) {
            events.publishEvent(new RolePassed(caseId));
        }
    }

    /**
     * Gives a case to one person of the organisation responsible in that role.
     *
     * @throws CannotAllocate when that person does not hold the role there, a wall stands between them and the case, or no organisation is responsible
     */
    @Transactional
    public void allocate(UUID caseId, Role role, UUID userId) {
        CaseRelation relation =
                relations.findByCaseIdAndRole(caseId, role).orElseThrow(() -> new CannotAllocate(caseId, role));
        allocate(relation, caseId, role, userId);
    }

    /** The people who could be given a case in a role, by user name: those of the organisation responsible, and nobody behind a wall. */
    @Transactional(readOnly = true)
    public List<Actor> candidates(UUID caseId, Role role) {
        Set<UUID> walledOff = walls.hideFrom(caseId);
        return on(caseId, role)
                .map(relation -> users.team(relation.organisationId(), role).stream()
                        .filter(user -> !walledOff.contains(user.id()))
                        .map(User::asActor)
                        .toList())
                .orElse(List.of());
    }

    /** Gives back to its team whatever of a case is allocated to this person. */
    @Transactional
    public void releaseFrom(UUID caseId, UUID userId) {
        relations.findByCaseId(caseId).stream()
                .filter(relation -> userId.equals(relation.asRelation().userId()))
                .forEach(relation -> {
                    relation.release();
                    events.publishEvent(
                            new CaseReallocated(caseId, relation.asRelation().role()));
                });
    }

    /** A task needs somebody else than whoever the case is allocated to: until it is over the whole team may open the case. */
    @Transactional
    public void askTeam(UUID caseId, Role role) {
        relations.findByCaseIdAndRole(caseId, role).ifPresent(CaseRelation::askTeam);
    }

    /** A task that needed somebody else of the team is over. */
    @Transactional
    public void teamAnswered(UUID caseId, Role role) {
        relations.findByCaseIdAndRole(caseId, role).ifPresent(CaseRelation::teamAnswered);
    }

    @Transactional(readOnly = true)
    public Optional<Relation> on(UUID caseId, Role role) {
        return relations.findByCaseIdAndRole(caseId, role).map(CaseRelation::asRelation);
    }

    @Transactional(readOnly = true)
    public List<Relation> of(UUID caseId) {
        return relations.findByCaseId(caseId).stream()
                .map(CaseRelation::asRelation)
                .toList();
    }

    /** Those in these roles: found by their ids, they are not read again where the transaction has them. */
    @Transactional(readOnly = true)
    public List<Relation> of(UUID caseId, Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> relations.findByCaseIdAndRole(caseId, role).stream())
                .map(CaseRelation::asRelation)
                .toList();
    }

    private void allocate(CaseRelation relation, UUID caseId, Role role, UUID userId) {
        User user = users.withId(userId)
                .filter(it -> it.canCarry(role, relation.organisationId()) && !walls.standsBetween(caseId, userId))
                .orElseThrow(() -> new CannotAllocate(caseId, role));
        relation.allocateTo(user.id());
        events.publishEvent(new CaseReallocated(caseId, role));
    }
}
