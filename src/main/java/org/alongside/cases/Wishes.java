package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.cases.domain.Wish;
import org.alongside.cases.domain.WishRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the young person wishes about each special measure; every change of mind is kept. */
@Service
@Transactional
public class Wishes {

    private final WishRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Wishes(WishRows rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps one wish: wants, doesNotWant, notSure or notAsked. */
    public void keep(UUID caseId, WishSaid said, UUID by) {
        var what = new Wish.Said(said.measure(), said.wish(), said.ownWords(), said.whoWasPresent());
        rows.save(new Wish(Ids.next(), caseId, what, by, clock.instant()));
        events.publishEvent(new WishRecorded(caseId, said.measure(), said.wish()));
    }

    /** The newest wish for each measure. */
    @Transactional(readOnly = true)
    public Map<String, WishView> latest(UUID caseId) {
        Map<String, WishView> newest = new LinkedHashMap<>();
        of(caseId).forEach(wish -> newest.putIfAbsent(wish.said().measure(), wish));
        return newest;
    }

    /** Every wish ever said, the newest first. */
    @Transactional(readOnly = true)
    public List<WishView> of(UUID caseId) {
        return rows.findByCaseIdOrderByRecordedAtDescIdDesc(caseId).stream()
                .map(Wishes::view)
                .toList();
    }

    private static WishView view(Wish it) {
        var said = it.said();
        return new WishView(
                new WishSaid(said.measure(), said.wish(), said.ownWords(), said.whoWasPresent()),
                it.recordedBy(),
                it.recordedAt());
    }

    /** One wish in the young person's own words. */
    public record WishSaid(
            String measure,
            String wish,
            @Nullable String ownWords,
            @Nullable String whoWasPresent) {}

    /** A wish as it was kept. */
    public record WishView(WishSaid said, UUID by, Instant at) {}
}
