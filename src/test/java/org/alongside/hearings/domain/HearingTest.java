package org.alongside.hearings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.When;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final When ANY_DAY = When.on(LocalDate.of(2026, 9, 7));

    private final Hearing hearing = new Hearing(UUID.randomUUID(), HearingKind.TRIAL, ANY_DAY);

    @Test
    void staysAsItIsOnceHeld() {
        hearing.hold();

        assertThatIllegalStateException().isThrownBy(hearing::vacate);
        assertThatIllegalStateException().isThrownBy(hearing::hold);
        assertThatIllegalStateException().isThrownBy(() -> hearing.moveTo(ANY_DAY));
        assertThat(hearing.status()).isEqualTo(HearingStatus.HELD);
    }

    @Test
    void keepsItsTimeWhereTheSameDayIsSaidAgainWithoutOneAndLosesItWithAnotherDay() {
        LocalDate day = LocalDate.of(2026, 9, 7);
        hearing.moveTo(new When(day, LocalTime.of(10, 30), "Leeds"));

        hearing.moveTo(When.on(day));
        assertThat(hearing.when()).isEqualTo(new When(day, LocalTime.of(10, 30), "Leeds"));

        hearing.moveTo(When.on(day.plusDays(1)));
        assertThat(hearing.when()).isEqualTo(new When(day.plusDays(1), null, "Leeds"));
    }

    @Test
    void becomesHeldOrVacatedOnlyWhileItIsToCome() {
        for (HearingStatus from : HearingStatus.values()) {
            for (HearingStatus to : HearingStatus.values()) {
                assertThat(from.mayBecome(to)).isEqualTo(from == HearingStatus.OPEN && to != HearingStatus.OPEN);
            }
        }
    }
}
