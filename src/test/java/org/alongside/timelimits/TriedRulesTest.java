package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriedRulesTest {

    private final TriedRules tried = RealRules.tried();

    @Test
    void countsTheVectorsOfTheRules() {
        assertThat(due("SMA-CC", "2026-11-23")).isEqualTo("2026-12-07");
        assertThat(due("SMA-MC", "2026-11-23")).isEqualTo("2026-12-21");
        assertThat(due("SMA-CC", "2026-12-21")).isEqualTo("2027-01-07");
        assertThat(due("SMA-MC", "2026-12-21")).isEqualTo("2027-01-21");
        assertThat(due("SMA-RESP", "2027-03-22")).isEqualTo("2027-04-07");
        assertThat(due("SMA-RESP", "2028-04-12")).isEqualTo("2028-04-28");
        assertThat(due("S9-OBJECT", "2026-12-24")).isEqualTo("2027-01-05");
        assertThat(due("S9-OBJECT", "2027-12-23")).isEqualTo("2028-01-04");
        assertThat(due("ULS", "2026-11-27")).isEqualTo("2026-12-24");
    }

    @Test
    void saysThatBankHolidaysAreNotKnownSoFar() {
        var answer = tried.on("SMA-CC", true, LocalDate.of(2028, 12, 22)).orElseThrow();

        assertThat(answer.isNotKnownYet()).isTrue();
        assertThat(answer.due()).isNull();
        assertThat(answer.derivation().text()).contains("cannot be counted: bank holidays are known only");
    }

    @Test
    void givesTheStandardLengthWhenAsked() {
        var trigger = LocalDate.of(2026, 11, 23);
        assertThat(tried.on("VC-R6-ARR", true, trigger)).map(it -> it.due()).contains(LocalDate.of(2026, 11, 24));
        assertThat(tried.on("VC-R6-ARR", false, trigger)).map(it -> it.due()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void doesNotApplyARuleThatIsNotInForce() {
        assertThat(tried.on("ULS-VICTIM", true, LocalDate.of(2026, 11, 27))).isEmpty();
        assertThat(tried.editions("ULS-VICTIM", true)).hasSize(1);
        assertThat(tried.editions("NO-SUCH-RULE", true)).isEmpty();
    }

    /** The Criminal Procedure Rules 2025 hold from 6 October 2025, the Code for information requests from 12 January 2026. */
    @Test
    void hasNoRuleForADayBeforeItWasInForce() {
        assertThat(tried.on("SMA-CC", true, LocalDate.of(2025, 10, 5))).isEmpty();
        assertThat(tried.on("SMA-CC", true, LocalDate.of(2025, 10, 6))).isPresent();
        assertThat(tried.on("VIR-NOTICE", true, LocalDate.of(2026, 1, 11))).isEmpty();
        assertThat(tried.on("VIR-NOTICE", true, LocalDate.of(2026, 1, 12))).isPresent();
    }

    /** A date of birth is older than the law; what counts is that the rule is in force now. */
    @Test
    void countsABirthdayFromADateBeforeTheLaw() {
        assertThat(due("SM-LAPSE", "2009-05-03")).isEqualTo("2027-05-03");
        assertThat(tried.on("AGE-12", true, LocalDate.of(2014, 1, 1))).isEmpty();
    }

    private @Nullable LocalDate due(String rule, String trigger) {
        return tried.on(rule, true, LocalDate.parse(trigger)).orElseThrow().due();
    }
}
