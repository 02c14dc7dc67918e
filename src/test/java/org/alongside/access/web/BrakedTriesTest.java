package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.junit.jupiter.api.Test;

/** However often somebody tries, the log has a line in a minute, and no try is missing from it. */
class BrakedTriesTest {

    private final List<Object> log = new ArrayList<>();
    private boolean broken;
    private final BrakedTries tries = new BrakedTries(event -> {
        if (broken) {
            throw new IllegalStateException("The log takes nothing");
        }
        log.add(event);
    });

    @Test
    void aThousandAreOneLineForEachReason() {
        for (int i = 0; i < 1_000; i++) {
            tries.add(Reason.TOO_MANY_TRIES);
        }
        tries.add(Reason.TOO_BUSY);
        assertThat(log).isEmpty();

        tries.tell();
        tries.tell();

        assertThat(log)
                .containsExactly(
                        new SignInFailed(null, Reason.TOO_MANY_TRIES, 1_000),
                        new SignInFailed(null, Reason.TOO_BUSY, 1));
    }

    @Test
    void whatTheLogDidNotTakeIsToldTheNextTime() {
        broken = true;
        tries.add(Reason.TOO_MANY_TRIES);
        assertThatIllegalStateException().isThrownBy(tries::tell);

        broken = false;
        tries.add(Reason.TOO_MANY_TRIES);
        tries.tell();

        assertThat(log).containsExactly(new SignInFailed(null, Reason.TOO_MANY_TRIES, 2));
    }
}
