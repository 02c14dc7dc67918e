package org.alongside.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.domain.WallRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflict walls: for whom a case does not exist, whatever they are. {@link AccessPolicy} and {@link CaseScope} ask for them. One person
 * puts a wall up, two take it down. The caller holds the case's lock.
 */
@Service
@Transactional
public class Walls {

    private final WallRows rows;
    private final CaseRelations relations;
    private final ApplicationEventPublisher events;

    Walls(WallRows rows, CaseRelations relations, ApplicationEventPublisher events) {
        this.rows = rows;
        this.relations = relations;
        this.events = events;
    }

    /** Puts a wall between a case and a person; what was allocated to them goes back to its team. */
    public void putUp(UUID caseId, UUID userId, Reason reason, UUID by) {
        if (!rows.standsBetween(caseId, userId)) {
            rows.add(caseId, userId, reason, by);
            relations.releaseFrom(caseId, userId);
            events.publishEvent(new WallPutUp(caseId, userId, by));
        }
    }

    @Transactional(readOnly = true)
    public boolean standsBetween(UUID caseId, UUID userId) {
        return rows.standsBetween(caseId, userId);
    }

    /** Everybody from whom a wall hides the case. */
    @Transactional(readOnly = true)
    public Set<UUID> hideFrom(UUID caseId) {
        return rows.hideFrom(caseId);
    }

    /** The walls that stand around a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Wall> around(UUID caseId) {
        return rows.around(caseId);
    }

    /**
     * Asks that a wall come down or, where somebody else has asked already, takes it down.
     *
     * @return whether it is down now
     * @throws NotFound when no such wall stands around the case
     */
    public boolean remove(UUID caseId, UUID wallId, UUID by) {
        Wall wall = around(caseId).stream()
                .filter(it -> it.id().equals(wallId))
                .findFirst()
                .orElseThrow(() -> new NotFound("wall"));
        UUID asked = wall.removalAskedBy();
        if (asked == null) {
            rows.askRemoval(wallId, by);
            return false;
        }
        if (asked.equals(by)) {
            return false;
        }
        rows.takeDown(wallId, by);
        events.publishEvent(new WallTakenDown(caseId, wall.userId(), asked, by));
        return true;
    }

    /** Why there is a wall. */
    public enum Reason {
        DECLARED("A connection was declared"),
        ADDED("A manager put it up");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        /** The reason as people say it. */
        public String title() {
            return title;
        }
    }

    /**
     * A wall that stands.
     *
     * @param removalAskedBy who wants it down and waits for somebody else to agree
     */
    public record Wall(
            UUID id,
            UUID userId,
            Reason reason,
            UUID putUpBy,
            @Nullable UUID removalAskedBy) {}
}
