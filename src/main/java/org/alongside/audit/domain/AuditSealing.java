package org.alongside.audit.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.FieldCipher;
import org.alongside.audit.Seal;
import org.alongside.audit.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the entries that have arrived their places in the chain, a batch at a time and beside the work: who writes an entry waits for
 * nobody, and an entry whose transaction ends late gets a later place.
 */
@Component
class AuditSealing implements Sealing {

    /** No transaction is open for longer: what arrived before and has no place by then was slipped in. */
    static final Duration LATEST = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
    private static final int BATCH = 5_000;

    private final SealRows rows;
    private final FieldCipher cipher;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AuditSealing(SealRows rows, FieldCipher cipher, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.cipher = cipher;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Seals everything that has arrived. The head goes to the server's log too, out of reach of whoever has only the database. */
    @Override
    @Scheduled(
            initialDelayString = "${alongside.audit.first-sealing:PT2M}",
            fixedDelayString = "${alongside.audit.sealing:PT1M}")
    public void sealAll() {
        long arrived = 0;
        Optional<Seal> seal = sealBatch(arrived);
        while (seal.isPresent()) {
            LOG.info("The log is sealed: {}", seal.get().note());
            arrived = seal.get().lastArrival();
            seal = sealBatch(arrived);
        }
    }

    /** Goes on where the batch before ended: what arrives late before that is for the next minute, which looks back again. */
    private Optional<Seal> sealBatch(long arrived) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.lock();
            long from = rows.lastBefore(clock.instant().minus(LATEST))
                    .map(Seal::lastArrival)
                    .orElse(0L);
            List<StoredEntry> entries = rows.unsealed(Math.max(from, arrived), BATCH);
            return entries.isEmpty() ? Optional.empty() : Optional.of(seal(entries));
        }));
    }

    private Seal seal(List<StoredEntry> entries) {
        Optional<Seal> last = rows.last();
        List<SealedPlace> places = placed(entries, last);
        rows.add(places);
        SealedPlace end = places.get(places.size() - 1);
        long number = last.map(Seal::number).orElse(0L) + 1;
        long arrived = entries.stream().mapToLong(StoredEntry::arrival).max().orElseThrow();
        var seal = new Seal(
                number,
                end.place(),
                Math.max(arrived, last.map(Seal::lastArrival).orElse(0L)),
                end.digest(),
                cipher.encrypt(number + ":" + end.digest()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(seal);
        return seal;
    }

    private List<SealedPlace> placed(List<StoredEntry> entries, Optional<Seal> last) {
        Map<UUID, Long> numbers = rows.numbers(entries.stream()
                .map(StoredEntry::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<SealedPlace> places = new ArrayList<>();
        long place = last.map(Seal::lastPlace).orElse(0L);
        String digest = last.map(Seal::digest).orElse(Chain.START);
        for (StoredEntry entry : entries) {
            place++;
            Long number = entry.caseId() == null ? null : numbers.merge(entry.caseId(), 1L, Long::sum);
            digest = entry.digest(digest, place, number);
            places.add(new SealedPlace(place, entry.id(), number, digest, entry));
        }
        return places;
    }
}
