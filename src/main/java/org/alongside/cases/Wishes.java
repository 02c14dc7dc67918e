package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
        rows.save(new Wish(Ids.next(), caseId, said, by, clock.instant()));
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

    /** The newest wish for each measure as a word only: wants, doesNotWant, notSure or notAsked. */
    @Transactional(readOnly = true)
    public Map<String, String> words(UUID caseId) {
        Map<String, String> newest = new HashMap<>();
        rows.wordsOf(caseId).forEach(word -> newest.putIfAbsent(word.measure(), word.wish()));
        return newest;
    }

    private static WishView view(Wish it) {
        return new WishView(it.said(), it.recordedBy(), it.recordedAt());
    }

    /**
     * One wish.
     *
     * @param wish wants, doesNotWant, notSure or notAsked
     * @param ownWords what the young person said of this measure, in their own words
     */
    public record WishSaid(
            String measure, String wish, @Nullable String ownWords, Conversation conversation) {}

    /**
     * The talk in which a wish was said.
     *
     * @param explainedWith the picture or the sheet that was used
     * @param ownWords what the young person said besides, in their own words
     */
    public record Conversation(
            @Nullable LocalDate on,
            @Nullable String whoWasPresent,
            @Nullable String howExplained,
            @Nullable String explainedWith,
            @Nullable String ownWords) {

        /** What the young person said, where nothing more is known of the talk. */
        public static Conversation ofWords(@Nullable String ownWords) {
            return new Conversation(null, null, null, null, ownWords);
        }
    }

    /** A wish as it was kept. */
    public record WishView(WishSaid said, UUID by, Instant at) {}
}
