package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.junit.jupiter.api.Test;

/** Every case that somebody was shown is kept, once. */
class CasesListedTest {

    private final Actor manager = Actors.with(Role.MANAGER);

    @Test
    void aListLongerThanAnEntryIsKeptInSeveral() {
        assertThat(CasesListed.of(manager, "stuck", IntStream.range(0, 230).mapToObj(n -> "AL-" + n)))
                .extracting(entry -> entry.cases().size())
                .containsExactly(100, 100, 30);
    }

    @Test
    void aListWithoutACaseIsNoLookAtOne() {
        assertThat(CasesListed.of(manager, "stuck", Stream.of())).isEmpty();
        assertThat(CasesListed.of(manager, "stuck", Stream.of("AL-1", "AL-1"))).hasSize(1);
    }
}
