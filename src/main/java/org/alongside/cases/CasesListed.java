package org.alongside.cases;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
            throw new IllegalArgumentException("An entry holds %d cases at most".formatted(MOST));
        }
    }

    /** What a page or a file shows, in as many entries as it needs; none where it shows no case. */
    public static List<CasesListed> of(Actor actor, String list, Stream<String> references) {
        List<String> cases = references.distinct().toList();
        return IntStream.iterate(0, from -> from < cases.size(), from -> from + MOST)
                .mapToObj(from -> new CasesListed(
                        actor.userId(), list, List.copyOf(cases.subList(from, Math.min(from + MOST, cases.size())))))
                .toList();
    }
}
