package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.Unit;
import org.junit.jupiter.api.Test;

/** The few words beside a task that say why it is due. */
class DueReasonTest {

    @Test
    void saysHowLongFromWhatAndWhoSaysSo() {
        var reason = DueReason.of(rule(10, Unit.BD, "sentence", "CrimPR 18.4", true));

        assertThat(reason.words()).isEqualTo("10 business days after: sentence");
        assertThat(reason.source()).isEqualTo("CrimPR 18.4");
    }

    @Test
    void countsBackFromAHearing() {
        assertThat(DueReason.of(rule(-7, Unit.CD, "recording", "practice", true))
                        .words())
                .isEqualTo("7 calendar days before: recording");
    }

    @Test
    void saysSoWhereTheLawGivesNoNumber() {
        assertThat(words(Unit.ASAP, "the court's decision"))
                .isEqualTo("As soon as possible after: the court's decision");
        assertThat(words(Unit.NONE, "the date that the court set")).isEqualTo("By: the date that the court set");
        assertThat(words(Unit.CD, "concern raised")).isEqualTo("The same day as: concern raised");
    }

    @Test
    void doesNotPassPracticeOffAsLaw() {
        assertThat(DueReason.of(rule(1, Unit.WD, "check-in due", "practice", false))
                        .source())
                .isEqualTo("usual practice, unverified");
    }

    private static String words(Unit unit, String trigger) {
        return DueReason.of(rule(0, unit, trigger, "practice", true)).words();
    }

    private static TimeLimitRule rule(int length, Unit unit, String trigger, String source, boolean verified) {
        return new TimeLimitRule(
                "X",
                "Title",
                length,
                unit,
                Ending.END_OF_DAY,
                true,
                trigger,
                "advocate",
                source,
                verified,
                LocalDate.of(2021, 4, 1));
    }
}
