package org.alongside.timelimits;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.TaskNames;
import org.alongside.timelimits.domain.LimitChange;
import org.alongside.timelimits.domain.LimitChangeRows;
import org.alongside.timelimits.domain.RunningLimit;
import org.jspecify.annotations.Nullable;

/** One case, a handful of rules, and the limits that run; today is 1 December 2026. */
final class CaseWithLimits {

    static final UUID CASE = UUID.randomUUID();

    static final Allowed ALLOWED = new Allowed("the court", "she is ill", null);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 4, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    final TimeLimitRules rules = mock(TimeLimitRules.class);
    final TimeLimits limits;
    final LimitPauses pauses;
    final LimitChanges changes;
    final List<LimitChange> changed = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    private final LimitsInMemory kept = new LimitsInMemory();

    CaseWithLimits() {
        limits = knowing(Calendars.bankHolidays());
        changes = changes(count(Calendars.bankHolidays()));
        pauses = new LimitPauses(kept, rules, count(Calendars.bankHolidays()), changes, events::add);
        rule("SMA-CC", 10, Unit.BD, LocalDate.of(2025, 10, 6));
        rule("VPS-YC", -5, Unit.BD, LocalDate.of(2025, 10, 6));
        rule("VC-R4-REF", 2, Unit.WD, LocalDate.of(2021, 4, 1));
        rule("PR-TASK", 10, Unit.WD, LONG_AGO);
        rule("PR-CALENDAR", 28, Unit.CD, LONG_AGO);
        rule("PR-BACK", -5, Unit.WD, LONG_AGO);
        rule("CALENDAR", 28, Unit.CD, LocalDate.of(1989, 2, 1));
        rule("ULS-V6", 6, Unit.MONTH, null);
        rule("VIR-NOTICE", 0, Unit.CD, LocalDate.of(2026, 1, 12));
        rule("SMA-INFORM", 0, Unit.ASAP, LocalDate.of(2025, 10, 6));
        rule("S28-NOTIFY", 0, Unit.NONE, LocalDate.of(2022, 3, 24));
        rule("SM-LAPSE", 18, Unit.YEAR, LocalDate.of(2011, 6, 27));
        editions("ULS", ruleOf("ULS", 28, Unit.CD, LocalDate.of(1989, 2, 1)).ending(Ending.FIVE_PM_LAST_WORKING_DAY));
    }

    /** The same case as software sees it that knows these bank holidays. */
    TimeLimits knowing(BankHolidays holidays) {
        return at(holidays, CLOCK);
    }

    /** The same case at another moment. */
    TimeLimits at(String instant) {
        return at(Calendars.bankHolidays(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private TimeLimits at(BankHolidays holidays, Clock clock) {
        return new TimeLimits(kept, rules, count(holidays), new LegalToday(clock), events::add);
    }

    private LimitChanges changes(LimitCount count) {
        LimitChangeRows rows = mock(LimitChangeRows.class);
        when(rows.save(any())).thenAnswer(call -> {
            changed.add(call.getArgument(0));
            return call.getArgument(0);
        });
        return new LimitChanges(kept, rows, rules, count, today(), CLOCK, events::add);
    }

    LimitCount count(BankHolidays holidays) {
        BankHolidayFiles files = mock(BankHolidayFiles.class);
        var days = new DayCount(holidays);
        when(files.current()).thenReturn(days);
        when(files.numbered(anyInt())).thenReturn(days);
        return new LimitCount(files);
    }

    /** The limits with what changed in them, for people to read. */
    LimitCards cards() {
        LimitChangeRows rows = mock(LimitChangeRows.class);
        when(rows.findByCaseIdOrderByRecordedAtAscIdAsc(CASE)).thenReturn(changed);
        return new LimitCards(kept, rows, count(Calendars.bankHolidays()), mock(People.class), tasks());
    }

    /** One model, with a single task. */
    static TaskNames tasks() {
        ProcessDiagrams diagrams = mock(ProcessDiagrams.class);
        var nowhere = new ProcessDiagrams.Bounds(0, 0, 0, 0);
        var task = new ProcessDiagrams.Node(
                "notifySection28Eligibility",
                "Notify section 28 eligibility",
                "userTask",
                "none",
                false,
                "",
                nowhere,
                nowhere);
        when(diagrams.names()).thenReturn(Map.of("special-measures-application", "Special measures application"));
        when(diagrams.diagram("special-measures-application"))
                .thenReturn(new ProcessDiagrams.Diagram(
                        "special-measures-application",
                        "Special measures application",
                        nowhere,
                        List.of(task),
                        List.of()));
        return new TaskNames(diagrams);
    }

    static LegalToday today() {
        return new LegalToday(CLOCK);
    }

    LimitView start(String rule, LocalDate trigger) {
        return startedBy(rule, trigger, "pleaEntered");
    }

    LimitView startedBy(String rule, LocalDate trigger, String what) {
        return limits.start(CASE, rule, trigger, what).orElseThrow();
    }

    List<RunningLimit> kept() {
        return kept.findByCaseIdOrderByStartedOnAscIdAsc(CASE);
    }

    List<LimitStatus> statuses() {
        return kept().stream().map(RunningLimit::status).toList();
    }

    String derivation(String rule) {
        return limits.of(CASE, Actors.onCase(Role.POLICE_OIC)).stream()
                .filter(limit -> limit.rule().equals(rule))
                .map(LimitView::derivation)
                .findFirst()
                .orElseThrow();
    }

    static RuleOf ruleOf(String id, int length, Unit unit, @Nullable LocalDate effectiveFrom) {
        return new RuleOf(new TimeLimitRule(
                id,
                "Title of " + id,
                length,
                unit,
                Ending.END_OF_DAY,
                true,
                "a trigger",
                "cps-caseworker",
                Obligation.DUTY,
                "a source",
                true,
                effectiveFrom));
    }

    /** The rule has these editions and no other. */
    void editions(String id, RuleOf... editions) {
        var all = Arrays.stream(editions).map(RuleOf::rule).toList();
        when(rules.editions(id, true)).thenReturn(all);
        when(rules.rule(id, true)).thenReturn(Optional.of(all.get(all.size() - 1)));
        when(rules.applying(eq(id), eq(true), any(), any())).thenAnswer(call -> {
            LocalDate trigger = call.getArgument(2);
            LocalDate today = call.getArgument(3);
            return all.stream()
                    .filter(it -> it.isInForceOn(it.runsFromBirth() ? today : trigger))
                    .reduce((earlier, later) -> later);
        });
    }

    private void rule(String id, int length, Unit unit, @Nullable LocalDate effectiveFrom) {
        editions(id, ruleOf(id, length, unit, effectiveFrom));
    }

    /** A rule in the making. */
    record RuleOf(TimeLimitRule rule) {

        RuleOf ending(Ending ending) {
            return new RuleOf(new TimeLimitRule(
                    rule.id(),
                    rule.title(),
                    rule.length(),
                    rule.unit(),
                    ending,
                    rule.enhanced(),
                    rule.trigger(),
                    rule.owner(),
                    rule.obligation(),
                    rule.source(),
                    rule.verified(),
                    rule.effectiveFrom()));
        }
    }
}
