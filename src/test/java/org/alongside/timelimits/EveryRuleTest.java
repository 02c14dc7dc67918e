package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.timelimits.domain.RunningLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code time-limits.dmn}, as the table really has it, from many days of the year: the last day is that of an independent slow count
 * by the length that was written down from the law, what is done on it is in time, what is done on the day after is not.
 */
class EveryRuleTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<TimeLimitRule> RULES = Tables.rules().all();
    private static final DayCount DAYS = Calendars.days();

    static Stream<TimeLimitRule> rules() {
        return RULES.stream();
    }

    static Stream<TimeLimitRule> countedRules() {
        return rules().filter(rule -> rule.unit().isCounted());
    }

    @Test
    void thereAreAllRules() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(150);
        assertThat(RULES).extracting(TimeLimitRule::id).contains("SMA-CC", "ULS", "VC-R6-ARR", "SM-LAPSE", "CTL-CROWN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void saysWhatItIsAndWhereItComesFrom(TimeLimitRule rule) {
        assertThat(rule.id()).matches("[A-Z0-9]+(-[A-Z0-9]+)*");
        assertThat(List.of(rule.title(), rule.trigger(), rule.owner(), rule.source()))
                .noneMatch(String::isBlank);
        assertThat(rule.unit().isCounted() || rule.length() == 0).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void endsOnTheDayOfTheSlowCount(TimeLimitRule rule) {
        var law = Transcript.of(rule);
        triggers(rule)
                .forEach(trigger -> assertThat(DAYS.lastDay(trigger, rule, 0))
                        .as("%s from %s", rule.id(), trigger)
                        .isEqualTo(law.lastDayFrom(trigger)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countedRules")
    void isMetOnItsLastDayAndMissedOnTheNext(TimeLimitRule rule) {
        var law = Transcript.of(rule);
        triggers(rule).forEach(trigger -> {
            var lastDay = law.lastDayFrom(trigger).orElseThrow();
            assertThat(metOn(lastDay, trigger, rule))
                    .as("%s from %s", rule.id(), trigger)
                    .isEqualTo(LimitStatus.MET);
            assertThat(metOn(lastDay.plusDays(1), trigger, rule))
                    .as("%s from %s", rule.id(), trigger)
                    .isEqualTo(LimitStatus.MISSED);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countedRules")
    void passesAtTheStrokeOfTheHourInLondon(TimeLimitRule rule) {
        var law = Transcript.of(rule);
        triggers(rule).forEach(trigger -> {
            var lastDay = law.lastDayFrom(trigger).orElseThrow();
            boolean office = rule.ending() == Ending.FIVE_PM_LAST_WORKING_DAY;
            var stroke = office
                    ? lastDay.atTime(17, 0).atZone(LONDON)
                    : lastDay.plusDays(1).atStartOfDay(LONDON);

            assertThat(rule.ending().after(lastDay).toInstant()).isEqualTo(stroke.toInstant());
        });
    }

    /** Every month has its share, and the days that are hard: before and after each bank holiday, leap days, the nights the clocks change. */
    private static Stream<LocalDate> triggers(TimeLimitRule rule) {
        boolean born = rule.unit() == Unit.YEAR;
        var first = born ? LocalDate.of(2007, 1, 1) : LocalDate.of(2026, 1, 1);
        var last = born ? LocalDate.of(2010, 12, 31) : LocalDate.of(2027, 12, 31);
        return first.datesUntil(last);
    }

    private static LimitStatus metOn(LocalDate day, LocalDate trigger, TimeLimitRule rule) {
        var limit = new RunningLimit(LimitOf.theCase(CaseWithLimits.CASE, rule.id()), rule, "test", trigger);
        limit.countedBy(1, DAYS.lastDay(trigger, rule, 0).orElse(null));
        limit.meet(day, false);
        return limit.status();
    }
}
