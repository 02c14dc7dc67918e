package org.alongside.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Opens a case to somebody who could be given it. What they have open already, as from another tab, stays the one that is open; with
     * another reason that reason is kept too, and ends when the first does.
     *
     * @return empty where they could not be given it, or a wall stands between them
     */
    public Optional<Opened> open(Actor actor, UUID caseId, Why why, String words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.oneAtATimeOf(actor.userId());
        return roleFor(actor, caseId).map(role -> {
            List<Emergency> open = rows.openNow(actor.userId()).stream()
                    .filter(it -> it.caseId().equals(caseId) && it.role() == role)
                    .toList();
            return open.stream()
                    .filter(it -> it.why() == why && it.words().equals(words))
                    .findFirst()
                    .map(it -> new Opened(it, false))
                    .orElseGet(() -> {
                        Instant ends =
                                open.isEmpty() ? now.plus(length) : open.get(0).endsAt();
                        var fresh =
                                new Emergency(Ids.next(), caseId, actor.userId(), role, why, words, now, ends, null);
                        rows.add(fresh);
                        return new Opened(fresh, true);
                    });
        });
    }

    /** What this person has open now, a case once however many reasons there are. */
    @Transactional(readOnly = true)
    public List<Emergency> openNow(Actor actor) {
        Set<UUID> cases = new HashSet<>();
        return rows.openNow(actor.userId()).stream()
                .filter(it -> cases.add(it.caseId()))
                .toList();
    }

    /**
     * Ends an emergency of one's own before its time, and with it what else opens the same case to them.
     *
     * @return it, where it was still open
     */
    public Optional<Emergency> end(Actor actor, UUID id) {
        return rows.openNow(actor.userId()).stream()
                .filter(it -> it.id().equals(id) && rows.end(it))
                .findFirst();
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

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Emergency> oneOf(Actor manager, UUID id) {
        return newest(manager).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Keeps that a manager looked at one of them; false where one did before. */
    public boolean lookedAt(Actor manager, Emergency emergency) {
        return rows.lookedAt(emergency.id(), manager.userId());
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

    /**
     * A case that is open now.
     *
     * @param fresh whether it was not before, or not for this reason
     */
    public record Opened(Emergency emergency, boolean fresh) {}
}
