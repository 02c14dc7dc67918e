package org.alongside.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Emergency.Why;
import org.alongside.access.domain.EmergencyRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a colleague's case in an emergency: who could be given the case may open it for a short time, with a reason, and managers are told.
 * It is opened by its reference alone: lists, counts and figures do not show it, since an emergency is about one young person and what
 * is not listed is not left open on a screen. It never goes through a conflict wall.
 */
@Service
@Transactional
public class EmergencyAccess {

    /** How many of the newest emergencies a manager is shown. */
    private static final int SHOWN = 100;

    private final EmergencyRows rows;
    private final CaseRelations relations;
    private final Walls walls;
    private final Clock clock;
    private final Duration length;

    EmergencyAccess(
            EmergencyRows rows,
            CaseRelations relations,
            Walls walls,
            Clock clock,
            @Value("${alongside.emergency-access:PT2H}") Duration length) {
        this.rows = rows;
        this.relations = relations;
        this.walls = walls;
        this.clock = clock;
        this.length = length;
    }

    /** How long a case stays open. */
    public Duration length() {
        return length;
    }

    /** Opens a case to somebody who could be given it; empty where they could not, or a wall stands between them. */
    public Optional<Emergency> open(Actor actor, UUID caseId, Why why, String words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Emergency> opened = roleFor(actor, caseId)
                .map(role -> new Emergency(
                        Ids.next(), caseId, actor.userId(), role, why, words, now, now.plus(length), null));
        opened.ifPresent(rows::add);
        return opened;
    }

    /** What this person has open now. */
    @Transactional(readOnly = true)
    public List<Emergency> openNow(Actor actor) {
        return rows.openNow(actor.userId());
    }

    /**
     * Ends an emergency of one's own before its time.
     *
     * @return it, where it was still open
     */
    public Optional<Emergency> end(Actor actor, UUID id) {
        Optional<Emergency> open =
                openNow(actor).stream().filter(it -> it.id().equals(id)).findFirst();
        open.ifPresent(it -> rows.end(it.id()));
        return open;
    }

    /** The newest emergencies in a manager's cases. */
    @Transactional(readOnly = true)
    public List<Emergency> newest(Actor manager) {
        return rows.newest(manager, SHOWN);
    }

    /** How many of them no manager has looked at. */
    @Transactional(readOnly = true)
    public int waiting(Actor manager) {
        return rows.waiting(manager);
    }

    /** Keeps that a manager looked at one of them; empty when it is not among them. */
    public Optional<Emergency> lookedAt(Actor manager, UUID id) {
        Optional<Emergency> found =
                newest(manager).stream().filter(it -> it.id().equals(id)).findFirst();
        found.ifPresent(it -> rows.lookedAt(it.id(), manager.userId()));
        return found;
    }

    /** The role in which their organisation could give them the case. */
    private Optional<Role> roleFor(Actor actor, UUID caseId) {
        if (!AccessPolicy.seesCases(actor) || walls.standsBetween(caseId, actor.userId())) {
            return Optional.empty();
        }
        return relations.of(caseId).stream()
                .filter(relation -> AccessPolicy.couldBeGivenTo(actor, relation))
                .map(Relation::role)
                .findFirst();
    }
}
