package org.alongside.timelimits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.timelimits.domain.BankHolidayRows;
import org.alongside.timelimits.domain.BankHolidayRows.Added;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of bank holidays: the one that counts and every one before it. The first is gov.uk's of 21 August 2026, which comes with the software
 * (Open Government Licence v3.0); an administrator replaces it, since a holiday may be proclaimed at any time.
 */
@Component
public class BankHolidayFiles {

    /** So long may another node go on counting by the file before; what it counted is counted again with the next look. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final BankHolidayRows rows;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<Integer, DayCount> read = new ConcurrentHashMap<>();
    private volatile Seen newest;

    BankHolidayFiles(
            BankHolidayRows rows,
            @Value("${alongside.bank-holidays:classpath:timelimits/bank-holidays.json}") Resource shipped,
            ObjectMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.events = events;
        keep(shipped);
        newest = new Seen(rows.newest(), System.nanoTime());
    }

    /** Counts by the file that counts now. */
    public DayCount current() {
        Seen seen = newest;
        if (System.nanoTime() - seen.at > LOOK_AGAIN) {
            seen = new Seen(rows.newest(), System.nanoTime());
            newest = seen;
        }
        return numbered(seen.number);
    }

    /** The same without a moment's delay, for what counts everything again. */
    DayCount newest() {
        newest = new Seen(rows.newest(), System.nanoTime());
        return numbered(newest.number);
    }

    /** Counts by the file of this number, as limits were counted that keep it. */
    public DayCount numbered(int number) {
        return read.computeIfAbsent(number, it -> new DayCount(parsed(it)));
    }

    /** Every file there was, the newest first. */
    public List<Added> history() {
        return rows.history();
    }

    /**
     * Puts another file in the place of the one that counts. The limits are counted again by {@link LimitRecount}.
     *
     * @throws UnfitBankHolidays when it is not whole, or knows less than what is in use needs
     */
    @Transactional
    public BankHolidays replace(String content, Needed needed, UUID by) {
        var before = numbered(rows.newest()).holidays();
        int number = before.number() + 1;
        var next = BankHolidayReader.read(content, number, json);
        needed.requireKnownBy(next, before);
        rows.add(new Added(number, by, clock.instant().truncatedTo(ChronoUnit.MICROS)), content);
        events.publishEvent(new BankHolidaysReplaced(number, by));
        return next;
    }

    private BankHolidays parsed(int number) {
        String content =
                rows.content(number).orElseThrow(() -> new IllegalStateException("No bank-holiday file " + number));
        return BankHolidayReader.read(content, number, json);
    }

    /** The software's own file counts until an administrator has added one; a newer version of the software brings a newer one. */
    private void keep(Resource shipped) {
        String content = text(shipped);
        BankHolidayReader.read(content, 0, json);
        List<Added> history = rows.history();
        int newest = history.isEmpty() ? 0 : history.get(0).number();
        boolean replacedByHand = newest > 0 && history.get(0).by() != null;
        if (!replacedByHand && !Objects.equals(rows.content(newest).orElse(null), content)) {
            try {
                rows.add(new Added(newest + 1, null, clock.instant().truncatedTo(ChronoUnit.MICROS)), content);
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                // it keeps the same file
            }
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The bank holidays cannot be read from " + file, e);
        }
    }

    private record Seen(int number, long at) {}
}
