package org.alongside.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Verdict;
import org.alongside.audit.Verdict.Broken;
import org.alongside.audit.Verdict.Fault;
import org.alongside.audit.web.SealsController.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an auditor reads about the sealed log. */
class SealsPageTest {

    @Test
    void saysThatNothingWasChanged() {
        Outcome outcome = Outcome.of(new Verdict.Intact(1234, Optional.empty()), "");

        assertThat(outcome.intact()).isTrue();
        assertThat(outcome.text()).contains("1,234").doesNotContain("noted");
    }

    @Test
    void saysThatTheNotedSealIsThere() {
        assertThat(Outcome.of(new Verdict.Intact(7, Optional.empty()), "2:ab").text())
                .contains("noted");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void saysWhereTheLogIsBrokenAndHow(Fault fault) {
        UUID entry = UUID.randomUUID();

        Outcome outcome = Outcome.of(new Broken(fault, 12, entry), "");

        assertThat(outcome.intact()).isFalse();
        assertThat(outcome.text()).contains(entry.toString());
    }
}
