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
 * puts a wall up, two take it down. Before one person there is a wall for each reason, so that each outlasts the others. The caller holds
 * the case's lock.
 */
@Service
@Transactional
public class Walls {

    /** Who puts up a wall that nobody asked for. */
    public static final UUID ITSELF = new UUID(0, 0);

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
        putUp(new Between(caseId, userId), reason, null, by);
    }

    /**
     * Puts up a wall that nobody asked for. Where one for the same reason was taken down by two people it stays down.
     *
     * @param namedAs what they are in the case; null where it is another case that says so
     */
    public void derive(UUID caseId, UUID userId, Reason reason, @Nullable String namedAs) {
        if (!rows.cameDown(caseId, userId, reason)) {
            putUp(new Between(caseId, userId), reason, namedAs, ITSELF);
        }
    }

    private void putUp(Between between, Reason reason, @Nullable String namedAs, UUID by) {
        if (!rows.standsBetween(between, reason)) {
            rows.add(between, reason, namedAs, by);
            relations.releaseFrom(between.caseId(), between.userId());
            events.publishEvent(new WallPutUp(between.caseId(), between.userId(), reason, by));
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
        if (!rows.takeDown(wallId, by)) {
            return false;
        }
        events.publishEvent(new WallTakenDown(caseId, wall.userId(), asked, by));
        return true;
    }

    /** Why there is a wall. */
    public enum Reason {
        DECLARED("A connection was declared"),
        ADDED("A manager put it up"),
        NAMED("They bear the name of somebody in the case"),
        EARLIER("They are behind a wall in another case with the same accused, young person or family");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        /** The reason as people say it. */
        public String title() {
            return title;
        }

        /** Whether nobody asked for it: it follows from names. */
        public boolean isDerived() {
            return this == NAMED || this == EARLIER;
        }
    }

    /** A case and a person. */
    public record Between(UUID caseId, UUID userId) {}

    /**
     * A wall that stands.
     *
     * @param namedAs what they are in the case, where the wall follows from that
     * @param removalAskedBy who wants it down and waits for somebody else to agree
     */
    public record Wall(
            UUID id,
            UUID userId,
            Reason reason,
            @Nullable String namedAs,
            UUID putUpBy,
            @Nullable UUID removalAskedBy) {}
}
