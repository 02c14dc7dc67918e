package org.alongside.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void keepsRecordsLongAndLooksAtThemBetween() {
        var rule = new RetentionRule(75, 10);

        assertThat(rule.name()).isEqualTo("support-records-75-years");
        assertThat(rule.reviewOn(DAY)).isEqualTo(LocalDate.of(2036, 3, 2));
        assertThat(rule.keptUntil(DAY)).isEqualTo(LocalDate.of(2101, 3, 2));
    }

    @Test
    void looksAtRecordsAtTheLatestWhenTheirTimeIsOver() {
        assertThat(new RetentionRule(7, 10).reviewOn(DAY)).isEqualTo(LocalDate.of(2033, 3, 2));
    }

    @Test
    void keepsNothingForNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRule(0, 10));
    }
}
