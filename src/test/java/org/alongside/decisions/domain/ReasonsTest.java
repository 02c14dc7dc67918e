package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.Explanation;
import org.alongside.decisions.Explanation.Missing;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.camunda.TestDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an answer says of itself: the rule and its source, the facts used, the facts missing and what each would change. */
class ReasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void namesTheRuleItsSourceAndTheFactsUsed() {
        Explanation why = explain("special-measures-eligibility", Map.of("accused", false, "ageAtHearing", 15));

        assertThat(why.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("E1");
            assertThat(rule.words()).isEqualTo("Under 18 when the court decides: eligible without more.");
            assertThat(rule.source()).isEqualTo("YJCEA 1999 s.16(1)(a), (3)");
            assertThat(rule.verified()).isTrue();
            assertThat(rule.effectiveFrom()).isEqualTo("2011-06-27");
        });
        assertThat(why.inShort()).isEqualTo("under 18 (section 16)");
        assertThat(why.known())
                .extracting(Explanation.Fact::label, Explanation.Fact::value)
                .containsExactly(tuple("Is this person an accused?", "no"), tuple("Age when the court decides", "15"));
        assertThat(why.version()).isEqualTo("1");
        assertThat(why.decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void findsEveryGroundAndNotOnlyTheFirst() {
        Explanation why = explain(
                "special-measures-eligibility",
                Map.of(
                        "accused", false,
                        "ageAtHearing", 15,
                        "complainantOfSexualOffence", true,
                        "fearOrDistress", true,
                        "qualityLikelyDiminished", true));

        assertThat(why.rules()).extracting(Explanation.Fired::id).containsExactly("E1", "E3", "E4");
    }

    @Test
    void saysWhatWouldBeIfTheCourtWereTheYouthCourt() {
        Explanation why = explain(
                "section-28-availability",
                Map.of("ground", "S16_AGE", "section27DirectedOrAsked", true, "questionsByAccusedInPerson", false));

        assertThat(why.rules()).isEmpty();
        assertThat(changes(why, "courtKind"))
                .containsExactly(
                        "If “Kind of court” were the Crown Court: rule A3 would apply. Under 18 or with an impairment:"
                                + " available in every Crown Court.",
                        "If “Kind of court” were the magistrates’ court or the youth court: rule A9 would apply. Not"
                                + " available in other youth courts or in magistrates' courts.");
    }

    @Test
    void saysWhichRuleWouldNoLongerApply() {
        Explanation why = explain("section-28-availability", Map.of("ground", "S16_AGE", "courtKind", "youthCourt"));

        assertThat(changes(why, "court"))
                .containsExactly(
                        "If “Name of the court” were Leeds Youth Court: rule A8 would apply. Under 18 or with an"
                                + " impairment: available in Leeds youth court. Rule A9 would no longer apply.");
    }

    @Test
    void saysAtWhichAgeItWouldBeOtherwise() {
        Explanation why =
                explain("special-measures-eligibility", Map.of("accused", false, "under18WhenRecorded", true));

        assertThat(changes(why, "ageAtHearing"))
                .containsExactly(
                        "If “Age when the court decides” were under 18: rule E1 would apply. Under 18 when the court decides:"
                                + " eligible without more.",
                        "If “Age when the court decides” were 18 or over: rule E9 would apply. 18 or over when the court"
                                + " decides, but under 18 when the interview was recorded: the usual rule covers admitting that"
                                + " recording.");
    }

    @Test
    void saysWhenTwoUnknownFactsWouldMatterOnlyTogether() {
        Explanation why = explain("special-measures-eligibility", Map.of("accused", false, "ageAtHearing", 19));

        assertThat(changes(why, "impairment"))
                .containsExactly(
                        "If “Mental disorder, learning or physical impairment?” were yes and “Would the evidence likely"
                                + " suffer because of it?” were yes: rule E2 would apply. A mental disorder, a significant impairment or a"
                                + " physical disability makes it likely that the evidence suffers. The court must weigh the witness's"
                                + " views.");
    }

    @Test
    void saysInOneLineWhatAYesOrANumberMeansAndWhetherFactsAreMissing() {
        assertThat(new Explanation.Fired(
                                "S1", "", List.of(new Explanation.Said("available", "Available?", "no")), "", true, "")
                        .inShort())
                .isEqualTo("not available");
        assertThat(new Explanation.Fired(
                                "C1", "", List.of(new Explanation.Said("days", "Working days", "20")), "", true, "")
                        .inShort())
                .isEqualTo("20 working days");
        assertThat(explain("special-measures-eligibility", Map.of()).inShort())
                .isEqualTo("not to be said yet, facts are missing");
        assertThat(explain("special-measures-eligibility", Map.of("accused", true))
                        .inShort())
                .isEqualTo("no rule fits");
    }

    @Test
    void namesTheFactsThatWouldChangeNothing() {
        Explanation why = explain("intimidation-risk", Map.of("harmDone", true));

        assertThat(why.inShort()).isEqualTo("high");
        assertThat(why.deciding()).isEmpty();
        assertThat(why.idle()).extracting(Missing::name).contains("threatMade", "fear");
    }

    @Test
    void marksARuleWhoseSourceWasNotRead() {
        assertThat(explain("check-in-interval", Map.of("risk", "high", "stage", "TRIAL"))
                        .isUnverified())
                .isTrue();
        assertThat(explain("special-measures-eligibility", Map.of("accused", false, "ageAtHearing", 9))
                        .isUnverified())
                .isFalse();
    }

    @Test
    void aMissingFactIsReallyAskedForWithEveryValueItCanHave() {
        for (DecisionTable table : ShippedRulesTest.tables().toList()) {
            RuleGrid grid = RuleGrid.of(table);
            for (var column : table.inputs()) {
                int at = table.inputs().indexOf(column);
                List<String> then = grid.regions(at).stream()
                        .map(region -> {
                            Map<String, @Nullable Object> supposed = new HashMap<>();
                            supposed.put(column.name(), region.example());
                            return table.decide(supposed).toString();
                        })
                        .toList();
                boolean changes = then.stream()
                        .anyMatch(it -> !it.equals(table.decide(Map.of()).toString()));
                boolean alone = explain(table.text().id(), Map.of()).deciding().stream()
                        .anyMatch(it -> it.name().equals(column.name()));
                assertThat(alone).as("%s %s", table.text().id(), column.name()).isEqualTo(changes);
            }
        }
    }

    private static List<String> changes(Explanation why, String fact) {
        return why.missing().stream()
                .filter(it -> it.name().equals(fact))
                .flatMap(it -> it.changes().stream())
                .map(Explanation.WhatIf::sentence)
                .toList();
    }

    private static Explanation explain(String id, Map<String, ? extends @Nullable Object> facts) {
        var edition = new Edition(1, LocalDate.EPOCH, TestDecisions.table(id));
        return Reasons.of(edition, facts, edition.decide(new HashMap<>(facts), TODAY), TODAY);
    }
}
