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
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
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
    private final TimeLimitRules rules = new TimeLimitRules(asking, decisions);

    @BeforeEach
    void writeTheTable() {
        when(decisions.tables())
                .thenReturn(List.of(
                        table("other", "\"X\""),
                        table("time-limits", "\"SMA-CC\"", "\"VC-R6-ARR\"", "\"VC-R6-ARR\"", "\"ULS-V6\"")));
        says("SMA-CC", false, 10, "BD", "2025-10-06");
        says("SMA-CC", true, 10, "BD", "2025-10-06");
        says("VC-R6-ARR", false, 5, "WD", "2021-04-01");
        says("VC-R6-ARR", true, 1, "WD", "2021-04-01");
        says("ULS-V6", false, 6, "MONTH", "");
        says("ULS-V6", true, 6, "MONTH", "");
        when(asking.look("time-limits", facts("unknown", true)))
                .thenReturn(new Answer("time-limits", List.of(), List.of()));
    }

    @Test
    void readsARuleAsTheTableHasIt() {
        assertThat(rules.rule("SMA-CC", true))
                .contains(new TimeLimitRule(
                        "SMA-CC",
                        "Title of SMA-CC",
                        10,
                        Unit.BD,
                        true,
                        "a trigger",
                        "cps-caseworker",
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

        verify(asking, times(1)).look("time-limits", facts("SMA-CC", true));
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

    private void says(String id, boolean enhanced, int length, String unit, String effectiveFrom) {
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
        when(asking.look("time-limits", facts(id, enhanced)))
                .thenReturn(new Answer("time-limits", List.of(new FiredRule("rule-" + id, "", outputs)), List.of()));
    }

    private static Map<String, @Nullable Object> facts(String id, boolean enhanced) {
        return Map.of("limit", id, "enhanced", enhanced);
    }

    private static RuleTable table(String id, String... limits) {
        var rows = List.of(limits).stream()
                .map(limit -> new Row("row", "", List.of(limit, ""), List.of("10", "\"BD\"")))
                .toList();
        return new RuleTable(id, id, "UNIQUE", List.of("Limit", "Enhanced rights?"), List.of("Length", "Unit"), rows);
    }
}
