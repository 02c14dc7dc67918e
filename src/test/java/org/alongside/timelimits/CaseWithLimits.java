package org.alongside.timelimits;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.domain.RunningLimit;
import org.jspecify.annotations.Nullable;

/** One case, a handful of rules, and the limits that run; today is 1 December 2026. */
final class CaseWithLimits {

    static final UUID CASE = UUID.randomUUID();

    final TimeLimitRules rules = mock(TimeLimitRules.class);
    final TimeLimits limits;
    private final LimitsInMemory kept = new LimitsInMemory();

    CaseWithLimits() {
        limits = knowing(Calendars.bankHolidays());
        rule("SMA-CC", 10, Unit.BD, LocalDate.of(2025, 10, 6));
        rule("VPS-YC", -5, Unit.BD, LocalDate.of(2025, 10, 6));
        rule("VC-R4-REF", 2, Unit.WD, LocalDate.of(2021, 4, 1));
        rule("ULS", 28, Unit.CD, LocalDate.of(1989, 2, 1));
        rule("ULS-V6", 6, Unit.MONTH, null);
        rule("VIR-NOTICE", 0, Unit.CD, LocalDate.of(2026, 1, 12));
        rule("SMA-INFORM", 0, Unit.ASAP, LocalDate.of(2025, 10, 6));
        rule("S28-NOTIFY", 0, Unit.NONE, LocalDate.of(2022, 3, 24));
        rule("SM-LAPSE", 18, Unit.YEAR, LocalDate.of(2011, 6, 27));
    }

    /** The same case as software sees it that knows these bank holidays. */
    TimeLimits knowing(BankHolidays holidays) {
        var days = new DayCount(holidays);
        var clock = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
        return new TimeLimits(kept, rules, days, new LimitCount(days, holidays), new LegalToday(clock));
    }

    LimitView start(String rule, LocalDate trigger) {
        return limits.start(CASE, rule, trigger, "pleaEntered").orElseThrow();
    }

    List<RunningLimit> kept() {
        return kept.findByCaseIdOrderByStartedOnAscIdAsc(CASE);
    }

    List<LimitStatus> statuses() {
        return kept().stream().map(RunningLimit::status).toList();
    }

    String derivation(String rule) {
        return limits.of(CASE).stream()
                .filter(limit -> limit.rule().equals(rule))
                .map(LimitView::derivation)
                .findFirst()
                .orElseThrow();
    }

    static TimeLimitRule ruleOf(String id, int length, Unit unit, @Nullable LocalDate effectiveFrom) {
        return new TimeLimitRule(
                id,
                "Title of " + id,
                length,
                unit,
                true,
                "a trigger",
                "cps-caseworker",
                "a source",
                true,
                effectiveFrom);
    }

    private void rule(String id, int length, Unit unit, @Nullable LocalDate effectiveFrom) {
        when(rules.rule(id, true)).thenReturn(Optional.of(ruleOf(id, length, unit, effectiveFrom)));
    }
}
