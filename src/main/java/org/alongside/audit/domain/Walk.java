package org.alongside.audit.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.alongside.audit.Seal;
import org.alongside.audit.Verdict;
import org.alongside.audit.Verdict.Broken;
import org.alongside.audit.Verdict.Fault;
import org.jspecify.annotations.Nullable;

/** How far along the chain the check has come: the last place and its digest, and the seal that comes next. */
final class Walk {

    private static final int SEALS = 500;

    private final SealRows rows;
    private Iterator<Seal> seals = List.<Seal>of().iterator();
    private @Nullable Seal next;
    private long sealNumber;
    private long place;
    private String digest = Chain.START;

    Walk(SealRows rows) {
        this.rows = rows;
        this.next = nextSeal();
    }

    long place() {
        return place;
    }

    /** Takes one step along the chain; what is wrong there, if anything is. */
    Optional<Verdict> step(SealedPlace at) {
        place++;
        if (at.place() != place) {
            return Optional.of(new Broken(Fault.PLACE_MISSING, place, null));
        }
        StoredEntry entry = at.entry();
        if (entry == null) {
            return Optional.of(new Broken(Fault.MISSING, place, at.entryId()));
        }
        digest = entry.digest(digest, place, at.caseNumber());
        if (!digest.equals(at.digest())) {
            return Optional.of(new Broken(Fault.CHANGED, place, at.entryId()));
        }
        return meetsSeal();
    }

    private Optional<Verdict> meetsSeal() {
        if (next == null || next.lastPlace() < place) {
            return Optional.of(new Broken(Fault.SEAL, place, null));
        }
        if (next.lastPlace() == place) {
            if (!next.digest().equals(digest)) {
                return Optional.of(new Broken(Fault.SEAL, place, null));
            }
            next = nextSeal();
        }
        return Optional.empty();
    }

    private @Nullable Seal nextSeal() {
        if (!seals.hasNext()) {
            seals = rows.seals(sealNumber, SEALS).iterator();
        }
        if (!seals.hasNext()) {
            return null;
        }
        Seal seal = seals.next();
        sealNumber = seal.number();
        return seal;
    }
}
