package org.alongside.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionMeasureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final DisruptionMeasure measure =
            new DisruptionMeasure(Run.outside(UUID.randomUUID()), DisruptionTool.RECOVERY_ORDER, DAY);

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02", "2026-03-05, 2026-03-04", "2026-03-30, 2026-03-16", "2027-03-02, 2027-02-16"})
    void comesUpTwoWeeksBeforeItsLastDayOrHalfWay(LocalDate lastDay, LocalDate reviewOn) {
        assertThat(Term.until(DAY, lastDay).reviewOn()).isEqualTo(reviewOn);
    }

    @Test
    void bindsOnItsLastDayAndNotAfter() {
        measure.issue(Term.until(DAY, DAY));
        assertThat(measure.isPastOn(DAY)).isFalse();
        assertThat(measure.isPastOn(DAY.plusDays(1))).isTrue();
    }

    @Test
    void cannotEndBeforeItIsIssued() {
        assertThatIllegalStateException().isThrownBy(() -> measure.close(DAY));
    }

    @Test
    void cannotBeIssuedAfterARefusal() {
        measure.refuse(DAY);
        assertThatIllegalStateException().isThrownBy(() -> measure.issue(Term.until(DAY, DAY)));
    }

    @Test
    void knowsEveryToolByItsWord() {
        for (DisruptionTool tool : DisruptionTool.values()) {
            assertThat(DisruptionTool.ofWord(tool.word())).isSameAs(tool);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> DisruptionTool.ofWord("none"));
    }
}
