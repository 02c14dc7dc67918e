package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final Clock clock = mock(Clock.class);
    private final SignInBrake brake = new SignInBrake(clock);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    void startClock() {
        when(clock.instant()).thenAnswer(call -> now);
    }

    @Test
    void letsOnlySoManyTriesAtOneAccountThroughAndThenOneInHalfAMinute() {
        assertThat(tries("sam", HOME, 1_000)).isEqualTo(SignInBrake.TRIES_OF_ACCOUNT);

        now = now.plusSeconds(30);

        assertThat(brake.take("sam", ELSEWHERE)).isTrue();
        assertThat(brake.take("sam", ELSEWHERE)).isFalse();
    }

    @Test
    void slowsDownAnAddressThatTriesManyAccounts() {
        int through = 0;
        for (int i = 0; i < 1_000; i++) {
            through += brake.take("name" + i, ELSEWHERE) ? 1 : 0;
        }

        assertThat(through).isEqualTo(SignInBrake.TRIES_OF_ADDRESS);
        assertThat(brake.take("sam", HOME)).isTrue();
    }

    @Test
    void doesNotKeepSomebodyOutOfTheirUsualPlaceWhileOthersGuess() {
        brake.take("sam", HOME);
        brake.succeeded("sam", HOME);

        tries("sam", ELSEWHERE, 50);

        assertThat(brake.take("sam", HOME)).isTrue();
    }

    @Test
    void forgetsNothingWhenTheClockIsSetBack() {
        tries("sam", HOME, 50);

        now = now.minus(Duration.ofDays(300));

        assertThat(brake.take("sam", HOME)).isFalse();
    }

    private int tries(String account, String address, int count) {
        int through = 0;
        for (int i = 0; i < count; i++) {
            through += brake.take(account, address) ? 1 : 0;
        }
        return through;
    }
}
