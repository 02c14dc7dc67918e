package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.camunda.TestDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row fires from its first day on and never without one, in what is decided and in what is explained. */
class RowsInForceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<DecisionTable> tables() {
        return TestDecisions.decisions().shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void onlyRowsInForceAreLeftOnAnyDay(DecisionTable table) {
        Edition edition = new Edition(1, LocalDate.EPOCH, table);
        for (LocalDate on : List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2015, 1, 1), TODAY)) {
            assertThat(edition.grid(on).rows())
                    .extracting(row -> row.says().text("effectiveFrom"))
                    .allSatisfy(from ->
                            assertThat(LocalDate.parse(from)).as("%s", on).isBeforeOrEqualTo(on));
        }
    }

    @Test
    void aRestrictionThatIsEnactedButNotInForceIsNoAnswerAndIsNamedBesideIt() {
        Edition reporting = edition("reporting-restrictions");
        Map<String, @Nullable Object> facts = facts("role", "victim", "age", 14, "charged", false);

        List<FiredRule> fired = reporting.decide(facts, TODAY);

        assertThat(ids(fired)).isEmpty();
        assertThat(Reasons.of(reporting, facts, fired, TODAY).notInForce())
                .containsExactly(
                        "Rule R1 is not in force on 23 November 2026, else it would apply. Before charge, under 18:"
                                + " enacted, but not in force for victims and witnesses.");
    }

    @Test
    void aRowOf2022DoesNotDecideADayOf2021AndSaysFromWhichDayItWould() {
        Edition section28 = edition("section-28-availability");
        Map<String, @Nullable Object> facts = facts("ground", "S16_AGE", "courtKind", "youthCourt");

        assertThat(ids(section28.decide(facts, LocalDate.of(2022, 9, 25)))).doesNotContain("rule-A9");
        assertThat(ids(section28.decide(facts, LocalDate.of(2022, 9, 26)))).containsExactly("rule-A9");
        LocalDate before = LocalDate.of(2022, 9, 25);
        assertThat(Reasons.of(section28, facts, section28.decide(facts, before), before)
                        .notInForce())
                .singleElement()
                .asString()
                .startsWith("Rule A9 is not in force on 25 September 2022 but from 26 September 2022");
    }

    @Test
    void whereOneRowAnswersTheNextOneTakesThePlaceOfARowThatIsNotInForce() {
        DecisionTable shipped = TestDecisions.table("check-in-interval");
        String later = shipped.dmn()
                .replaceFirst(
                        "(?s)(Entry id=\"rule-CI-HIGH-TRIAL-effectiveFrom\">\\s*<text>)[^<]*", "$1\"2027-01-04\"");
        Edition edition =
                new Edition(2, LocalDate.EPOCH, TestDecisions.decisions().read(later));
        Map<String, @Nullable Object> facts = facts("risk", "high", "stage", "TRIAL");

        assertThat(ids(edition.decide(facts, TODAY))).isNotEmpty().doesNotContain("rule-CI-HIGH-TRIAL");
        assertThat(ids(edition.decide(facts, LocalDate.of(2027, 1, 4)))).containsExactly("rule-CI-HIGH-TRIAL");
    }

    @Test
    void noRuleFitsOnADayBeforeEveryRow() {
        Edition edition = edition("special-measures-eligibility");

        assertThat(edition.decide(facts("accused", false, "ageAtHearing", 12), LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }

    private static Edition edition(String id) {
        return new Edition(1, LocalDate.EPOCH, TestDecisions.table(id));
    }

    private static List<String> ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).toList();
    }

    private static Map<String, @Nullable Object> facts(Object... pairs) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            facts.put(pairs[at].toString(), pairs[at + 1]);
        }
        return facts;
    }
}
