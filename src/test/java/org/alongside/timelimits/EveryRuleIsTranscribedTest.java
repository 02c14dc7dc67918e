package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimits.domain.RunningLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rules says of each rule what was written down from the law beside it in {@code last-days.txt}: no more rules and no fewer. */
class EveryRuleIsTranscribedTest {

    private static final TimeLimitRules RULES = Tables.rules();
    private static final DayCount DAYS = Calendars.days();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static List<Transcript> lines() {
        return Transcript.all();
    }

    static List<Transcript> linesWithALastDay() {
        return lines().stream()
                .filter(it -> it.isInForce() && it.unit().isCounted())
                .toList();
    }

    @Test
    void hasALineForEveryRuleAndNoOther() {
        assertThat(lines())
                .extracting(Transcript::id)
                .containsOnlyOnceElementsOf(lines().stream()
                        .filter(Transcript::bothRights)
                        .map(Transcript::id)
                        .toList());
        assertThat(lines().stream().map(Transcript::id).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        RULES.all().stream().map(TimeLimitRule::id).distinct().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void saysTheLengthOfTheLaw(Transcript line) {
        for (boolean enhanced : line.bothRights() ? List.of(true, false) : List.of(line.enhanced())) {
            assertThat(RULES.rule(line.id(), enhanced)).hasValueSatisfying(rule -> {
                assertThat(rule.length()).isEqualTo(line.length());
                assertThat(rule.unit()).isEqualTo(line.unit());
                assertThat(rule.ending()).isEqualTo(line.ending());
                assertThat(rule.effectiveFrom() != null).isEqualTo(line.isInForce());
            });
            assertThat(RULES.applying(line.id(), enhanced, line.trigger(), TODAY)
                            .isPresent())
                    .isEqualTo(line.isInForce());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesWithALastDay")
    void isMetOnTheLastDayWrittenDownAndMissedOnTheNext(Transcript line) {
        LocalDate lastDay = LocalDate.parse(line.said());
        assertThat(line.lastDayFrom(line.trigger())).contains(lastDay);

        assertThat(endedOn(lastDay.minusDays(1), line)).isEqualTo(LimitStatus.MET);
        assertThat(endedOn(lastDay, line)).isEqualTo(LimitStatus.MET);
        assertThat(endedOn(lastDay.plusDays(1), line)).isEqualTo(LimitStatus.MISSED);
    }

    /** Somebody is 17 until the day before the birthday and 18 on it; who was born on 29 February is 18 on 1 March. */
    @Test
    void makesSomebody18OnTheBirthdayAndNotBefore() {
        var rule = RULES.rule("S16-AGE", true).orElseThrow();

        assertThat(DAYS.lastDay(LocalDate.of(2009, 5, 3), rule, 0)).contains(LocalDate.of(2027, 5, 3));
        assertThat(DAYS.lastDay(LocalDate.of(2009, 5, 4), rule, 0)).contains(LocalDate.of(2027, 5, 4));
        assertThat(DAYS.lastDay(LocalDate.of(2008, 2, 28), rule, 0)).contains(LocalDate.of(2026, 2, 28));
        assertThat(DAYS.lastDay(LocalDate.of(2008, 2, 29), rule, 0)).contains(LocalDate.of(2026, 3, 1));
    }

    private static LimitStatus endedOn(LocalDate day, Transcript line) {
        var rule = RULES.applying(line.id(), line.enhanced(), line.trigger(), TODAY)
                .orElseThrow();
        var limit = new RunningLimit(LimitOf.theCase(CaseWithLimits.CASE, rule.id()), rule, "test", line.trigger());
        limit.countedBy(1, DAYS.lastDay(line.trigger(), rule, 0).orElse(null));
        limit.meet(day, false);
        return limit.status();
    }
}
