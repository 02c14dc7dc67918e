package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.Obligation;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.Unit;
import org.junit.jupiter.api.Test;

/** The few words beside a task that say why it is due. */
class DueReasonTest {

    @Test
    void saysHowLongFromWhatAndWhoSaysSo() {
        var reason = DueReason.of(rule(10, Unit.BD, "sentence", "CrimPR 18.4", true), null);

        assertThat(reason.words()).isEqualTo("10 business days after: sentence");
        assertThat(reason.source()).isEqualTo("CrimPR 18.4");
    }

    @Test
    void countsBackFromAHearing() {
        assertThat(DueReason.of(rule(-7, Unit.CD, "recording", "practice", true), null)
                        .words())
                .isEqualTo("7 calendar days before: recording");
    }

    @Test
    void saysSoWhereTheLawGivesNoNumber() {
        assertThat(words(Unit.ASAP, "the court's decision"))
                .isEqualTo("As soon as possible after: the court's decision, 23 Nov 2026");
        assertThat(words(Unit.NONE, "the date that the court set")).isEqualTo("By: the date that the court set");
        assertThat(words(Unit.CD, "concern raised")).isEqualTo("The same day as: concern raised, 23 Nov 2026");
    }

    @Test
    void saysTheDayItIsCountedFromButNobodysDateOfBirth() {
        var trial = LocalDate.of(2027, 3, 1);

        assertThat(DueReason.of(rule(-5, Unit.WD, "the trial", "practice", false), trial))
                .isEqualTo(new DueReason("5 working days before: the trial, 1 Mar 2027", "usual practice, unverified"));
        assertThat(DueReason.of(rule(18, Unit.YEAR, "date of birth", "YJCEA 1999 s.21(8)", true), trial)
                        .words())
                .isEqualTo("18 years after: date of birth");
    }

    @Test
    void nobodyIsLateWithWhatTheyMayDoAndNeedNot() {
        TimeLimitRules rules = mock();
        when(rules.notOwed()).thenReturn(Set.of("ULS"));
        var reasons = new DueReason.Reasons(rules, mock());
        LocalDate lastDay = LocalDate.of(2026, 11, 23);
        ZonedDateTime over = lastDay.plusDays(1).atStartOfDay(LegalToday.LONDON);

        assertThat(reasons.isOver(lastDay, "SMA-CC", over)).isTrue();
        assertThat(reasons.isOver(lastDay, null, over)).isTrue();
        assertThat(reasons.isOver(lastDay, "SMA-CC", over.minusSeconds(1))).isFalse();
        assertThat(reasons.isOver(lastDay, "ULS", over)).isFalse();
    }

    @Test
    void doesNotPassPracticeOffAsLaw() {
        assertThat(DueReason.of(rule(1, Unit.WD, "check-in due", "practice", false), null)
                        .source())
                .isEqualTo("usual practice, unverified");
    }

    private static String words(Unit unit, String trigger) {
        return DueReason.of(rule(0, unit, trigger, "practice", true), LocalDate.of(2026, 11, 23))
                .words();
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
                Obligation.DUTY,
                source,
                verified,
                LocalDate.of(2021, 4, 1));
    }
}
