package org.alongside.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.SecurityEvent;

/**
 * Somebody was shown a page of a list of cases: DPA 2018 s.62 calls it consultation of each of them, though nobody opened one.
 *
 * @param list which list, in a word of ours
 * @param cases the references of the cases that stood in it
 */
public record CasesListed(UUID by, String list, List<String> cases) implements SecurityEvent {

    /** More would not fit into an entry of the log, and what does not fit is not kept. */
    private static final int MOST = 100;

    public CasesListed {
        if (cases.size() > MOST) {
            throw new IllegalArgumentException("A page shows %d cases at most".formatted(MOST));
        }
    }

    /** What a page shows; nothing where it shows no case. */
    public static Optional<CasesListed> of(Actor actor, String list, Stream<String> references) {
        List<String> cases = references.distinct().toList();
        return cases.isEmpty() ? Optional.empty() : Optional.of(new CasesListed(actor.userId(), list, cases));
    }
}
