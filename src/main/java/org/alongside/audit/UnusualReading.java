package org.alongside.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.domain.LookRows;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who read more than is usual: many cases in an hour, others' cases, or after hours. It proves nothing; it is where to look. */
@Service
@EnableConfigurationProperties(Usual.class)
public class UnusualReading {

    private final LookRows rows;
    private final Usual usual;
    private final Clock clock;

    UnusualReading(LookRows rows, Usual usual, Clock clock) {
        this.rows = rows;
        this.usual = usual;
        this.clock = clock;
    }

    /** Those whose reading is unusual, whoever read most first. */
    @Transactional(readOnly = true)
    public List<Reader> lately() {
        Instant now = clock.instant();
        Map<UUID, Reader> readers = new HashMap<>();
        rows.each(
                now.minus(Duration.ofDays(usual.days())),
                now,
                look -> readers.computeIfAbsent(look.reader(), id -> new Reader(id, usual))
                        .hear(look));
        return readers.values().stream()
                .filter(Reader::isUnusual)
                .sorted(Comparator.comparingInt(Reader::looks).reversed().thenComparing(Reader::id))
                .toList();
    }

    /** What is taken for usual. */
    public Usual usual() {
        return usual;
    }
}
