package org.alongside.audit.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alongside.access.FieldCipher;
import org.alongside.audit.AuditSeals;
import org.alongside.audit.Seal;
import org.alongside.audit.Verdict;
import org.alongside.audit.Verdict.Broken;
import org.alongside.audit.Verdict.Fault;
import org.springframework.stereotype.Component;

/** Walks the chain from its start, a page at a time, and compares it with what is stored at each place and in each seal. */
@Component
class SealCheck implements AuditSeals {

    private static final int PAGE = 2_000;
    private static final int SEALS = 500;

    private final SealRows rows;
    private final FieldCipher cipher;
    private final Clock clock;

    SealCheck(SealRows rows, FieldCipher cipher, Clock clock) {
        this.rows = rows;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<Seal> last() {
        return rows.last();
    }

    @Override
    public Verdict verify(Optional<String> noted) {
        Optional<Seal> last = rows.last();
        return noted.flatMap(this::cutOff)
                .or(this::firstBadSeal)
                .or(() -> firstBadPlace(last))
                .or(() -> slippedIn(last))
                .orElseGet(() -> new Verdict.Intact(last.map(Seal::lastPlace).orElse(0L), last));
    }

    private Optional<Verdict> cutOff(String noted) {
        String number = noted.strip().split(":", 2)[0];
        boolean there = number.matches("\\d{1,18}")
                && rows.numbered(Long.parseLong(number))
                        .filter(seal -> seal.note().equals(noted.strip()))
                        .isPresent();
        return there ? Optional.empty() : Optional.of(new Broken(Fault.NOTED, 0, null));
    }

    /** Seals follow each other without a gap, and each head was written with the keyset. */
    private Optional<Verdict> firstBadSeal() {
        long number = 0;
        List<Seal> page = rows.seals(number, SEALS);
        while (!page.isEmpty()) {
            for (Seal seal : page) {
                number++;
                if (seal.number() != number || !isOurs(seal)) {
                    return Optional.of(new Broken(Fault.SEAL, seal.lastPlace(), null));
                }
            }
            page = rows.seals(number, SEALS);
        }
        return Optional.empty();
    }

    private boolean isOurs(Seal seal) {
        try {
            return cipher.decrypt(seal.head()).equals(seal.note());
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return false;
        }
    }

    /** Goes up to the newest seal: what has been sealed since the check began is for the next one. */
    private Optional<Verdict> firstBadPlace(Optional<Seal> last) {
        long end = last.map(Seal::lastPlace).orElse(0L);
        var walk = new Walk(rows);
        List<SealedPlace> page = rows.places(0, PAGE);
        while (walk.place() < end && !page.isEmpty()) {
            for (SealedPlace place : page) {
                Optional<Verdict> bad = walk.place() < end ? walk.step(place) : Optional.empty();
                if (bad.isPresent()) {
                    return bad;
                }
            }
            page = rows.places(walk.place(), PAGE);
        }
        return walk.place() == end
                        && rows.lastPlace() <= rows.last().map(Seal::lastPlace).orElse(0L)
                ? Optional.empty()
                : Optional.of(new Broken(Fault.PLACE_MISSING, walk.place() + 1, null));
    }

    private Optional<Verdict> slippedIn(Optional<Seal> last) {
        long horizon = rows.lastBefore(clock.instant().minus(AuditSealing.LATEST))
                .map(Seal::lastArrival)
                .orElse(0L);
        return rows.slippedIn(horizon)
                .map(entry ->
                        new Broken(Fault.SLIPPED_IN, last.map(Seal::lastPlace).orElse(0L), entry));
    }
}
