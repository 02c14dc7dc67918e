package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeLimitRulesTest {

    private final DecisionTables asking = mock(DecisionTables.class);
    private final Decisions decisions = mock(Decisions.class);
    private final DecisionTable table = mock(DecisionTable.class);
    private final DecisionTable shipped = mock(DecisionTable.class);
    private final TimeLimitRules rules = new TimeLimitRules(asking, decisions);

    @BeforeEach
    void writeTheTable() {
        when(asking.inForce("time-limits")).thenReturn(new TableInForce(1, null, table));
        when(decisions.shipped()).thenReturn(List.of(shipped));
        when(table.text()).thenReturn(text("\"SMA-CC\"", "\"VC-R6-ARR\"", "\"VC-R6-ARR\"", "\"ULS-V6\""));
        when(shipped.text()).thenReturn(text("\"SMA-CC\""));
        says("SMA-CC", false, 10, "BD", "2025-10-06");
        says("SMA-CC", true, 10, "BD", "2025-10-06");
        says("VC-R6-ARR", false, 5, "WD", "2021-04-01");
        says("VC-R6-ARR", true, 1, "WD", "2021-04-01");
        says("ULS-V6", false, 6, "MONTH", "");
        says("ULS-V6", true, 6, "MONTH", "");
    }

    @Test
    void readsARuleAsTheTableHasIt() {
        assertThat(rules.rule("SMA-CC", true))
                .contains(new TimeLimitRule(
                        "SMA-CC",
                        "Title of SMA-CC",
                        10,
                        Unit.BD,
                        Ending.END_OF_DAY,
                        true,
                        "a trigger",
                        "cps-caseworker",
                        Obligation.DUTY,
                        "CrimPR 18.4(a)(ii)",
                        true,
                        LocalDate.of(2025, 10, 6)));
    }

    @Test
    void givesAChildTheEnhancedLength() {
        assertThat(rules.rule("VC-R6-ARR", true).orElseThrow().length()).isEqualTo(1);
        assertThat(rules.rule("VC-R6-ARR", false).orElseThrow().length()).isEqualTo(5);
    }

    @Test
    void isInForceFromItsDayOnAndNeverWithoutOne() {
        var inForce = rules.rule("SMA-CC", true).orElseThrow();
        assertThat(inForce.isInForceOn(LocalDate.of(2025, 10, 5))).isFalse();
        assertThat(inForce.isInForceOn(LocalDate.of(2025, 10, 6))).isTrue();

        var notYet = rules.rule("ULS-V6", true).orElseThrow();
        assertThat(notYet.isInForceOn(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void asksTheTableOnce() {
        rules.rule("SMA-CC", true);
        rules.rule("SMA-CC", true);

        verify(table, times(1)).decide(facts("SMA-CC", true));
    }

    @Test
    void readsAnotherVersionOnceItIsInForce() {
        assertThat(rules.rule("SMA-CC", true)).map(TimeLimitRule::length).contains(10);
        DecisionTable next = mock(DecisionTable.class);
        when(next.decide(facts("SMA-CC", true))).thenReturn(List.of(edition("SMA-CC", 15, "2026-12-01")));
        when(asking.inForce("time-limits")).thenReturn(new TableInForce(2, LocalDate.of(2026, 12, 1), next));

        assertThat(rules.rule("SMA-CC", true)).map(TimeLimitRule::length).contains(15);
    }

    /** An administrator released a version before a newer software brought a rule: the released version lacks it. */
    @Test
    void readsARuleThatTheReleasedVersionLacksInTheSoftwaresOwnFile() {
        when(shipped.text()).thenReturn(text("\"NEW\""));
        when(shipped.decide(facts("NEW", true))).thenReturn(List.of(edition("NEW", 3, "2021-04-01")));

        assertThat(rules.rule("NEW", true)).map(TimeLimitRule::length).contains(3);
        assertThat(rules.ids()).containsExactly("SMA-CC", "VC-R6-ARR", "ULS-V6", "NEW");
    }

    /** The rule changed on 6 April 2026: a plea of the day before keeps the earlier length. */
    @Test
    void appliesTheEditionInForceOnTheDayOfTheTrigger() {
        var before = edition("SMA-MC", 10, "2025-10-06");
        var after = edition("SMA-MC", 15, "2026-04-06");
        var notYet = edition("SMA-MC", 99, "");
        when(table.decide(facts("SMA-MC", true))).thenReturn(List.of(after, notYet, before));
        var today = LocalDate.of(2026, 12, 1);

        assertThat(rules.applying("SMA-MC", true, LocalDate.of(2026, 4, 5), today))
                .map(TimeLimitRule::length)
                .contains(10);
        assertThat(rules.applying("SMA-MC", true, LocalDate.of(2026, 4, 6), today))
                .map(TimeLimitRule::length)
                .contains(15);
        assertThat(rules.applying("SMA-MC", true, LocalDate.of(2025, 10, 5), today))
                .isEmpty();
        assertThat(rules.editions("SMA-MC", true))
                .extracting(TimeLimitRule::length)
                .containsExactly(10, 15);
        assertThat(rules.rule("SMA-MC", true)).map(TimeLimitRule::length).contains(15);
    }

    @Test
    void appliesNoRuleThatIsNotInForce() {
        var today = LocalDate.of(2030, 1, 1);
        assertThat(rules.applying("ULS-V6", true, today, today)).isEmpty();
    }

    @Test
    void knowsNoRuleTheTableDoesNotHave() {
        assertThat(rules.rule("unknown", true)).isEmpty();
    }

    @Test
    void listsEveryRuleOnceAndAnEnhancedLengthThatDiffersBeside() {
        assertThat(rules.all())
                .extracting(rule -> "%s %s %d".formatted(rule.id(), rule.enhanced(), rule.length()))
                .containsExactly("SMA-CC false 10", "VC-R6-ARR false 5", "VC-R6-ARR true 1", "ULS-V6 false 6");
    }

    private static FiredRule edition(String id, int length, String effectiveFrom) {
        return new FiredRule("rule-" + id + length, "", outputs(id, length, "BD", effectiveFrom));
    }

    private void says(String id, boolean enhanced, int length, String unit, String effectiveFrom) {
        var fired = new FiredRule("rule-" + id, "", outputs(id, length, unit, effectiveFrom));
        when(table.decide(facts(id, enhanced))).thenReturn(List.of(fired));
    }

    private static Map<String, @Nullable Object> outputs(String id, int length, String unit, String effectiveFrom) {
        var outputs = new HashMap<String, @Nullable Object>();
        outputs.put("length", length);
        outputs.put("unit", unit);
        outputs.put("trigger", "a trigger");
        outputs.put("owner", "cps-caseworker");
        outputs.put("title", "Title of " + id);
        outputs.put("rule", id);
        outputs.put("source", "CrimPR 18.4(a)(ii)");
        outputs.put("verified", true);
        outputs.put("effectiveFrom", effectiveFrom);
        return outputs;
    }

    private static Map<String, @Nullable Object> facts(String id, boolean enhanced) {
        return Map.of("limit", id, "enhanced", enhanced);
    }

    private static RuleTable text(String... limits) {
        var rows = List.of(limits).stream()
                .map(limit -> new Row("row", "", List.of(limit, ""), List.of("10", "\"BD\"")))
                .toList();
        return new RuleTable(
                "time-limits",
                "Time limits",
                "RULE_ORDER",
                List.of("Limit", "Enhanced rights?"),
                List.of("Length", "Unit"),
                rows);
    }
}
