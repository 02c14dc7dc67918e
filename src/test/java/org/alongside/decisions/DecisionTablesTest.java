package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.domain.KeptDecision;
import org.alongside.decisions.domain.KeptDecisions;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DecisionTablesTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final String TABLE = "intimidation-risk";
    private static final FiredRule THREAT =
            new FiredRule("threat", "A threat was made", Map.of("risk", "HIGH", "days", 1));

    /** Half past midnight on 1 July in London, still 30 June in UTC. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

    private final Decisions decisions = mock(Decisions.class);
    private final KeptDecisions kept = mock(KeptDecisions.class);
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final DecisionTables tables = new DecisionTables(decisions, kept, json, clock);

    private final Map<String, @Nullable Object> facts = new HashMap<>();

    @BeforeEach
    void knowOneFactOfThree() {
        facts.put("threatened", true);
        facts.put("livesNearby", null);
        when(decisions.decide(TABLE, facts)).thenReturn(List.of(THREAT));
        when(decisions.facts(TABLE)).thenReturn(Set.of("threatened", "livesNearby", "contactWithAccused"));
    }

    @Test
    void answersWithTheRulesThatFiredAndTheFactsNobodyKnew() {
        var answer = tables.look(TABLE, facts);

        assertThat(answer.decision()).isEqualTo(TABLE);
        assertThat(answer.rules()).containsExactly(THREAT);
        assertThat(answer.missingFacts()).containsExactly("contactWithAccused", "livesNearby");
    }

    @Test
    void keepsNothingWhenItOnlyLooks() {
        tables.look(TABLE, facts);

        verifyNoInteractions(kept);
    }

    @Test
    void keepsTheAnswerWithItsFactsItsRulesAndTheLegalDay() {
        var answer = tables.ask(CASE, TABLE, facts);

        assertThat(answer).isEqualTo(tables.look(TABLE, facts));
        var decision = saved();
        assertThat(decision.caseId()).isEqualTo(CASE);
        assertThat(decision.tableVersion()).isEqualTo("1");
        assertThat(decision.facts()).isEqualTo("{\"livesNearby\":null,\"threatened\":true}");
        assertThat(decision.firedRules()).contains("\"id\":\"threat\"", "\"risk\":\"HIGH\"");
        assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(decision.decidedAt()).isEqualTo(clock.instant());
    }

    @Test
    void readsBackWhatItKept() {
        tables.ask(CASE, TABLE, facts);
        var decision = saved();
        when(kept.findByCaseIdOrderByDecidedAtAscIdAsc(CASE)).thenReturn(List.of(decision));

        assertThat(tables.keptFor(CASE))
                .containsExactly(new Kept(
                        decision.id(), TABLE, "1", facts, List.of(THREAT), LocalDate.of(2026, 7, 1), clock.instant()));
    }

    @Test
    void keepsNothingWhenThereIsNoSuchTable() {
        when(decisions.decide("no-such-table", facts)).thenThrow(new IllegalArgumentException("no-such-table"));

        assertThatIllegalArgumentException().isThrownBy(() -> tables.ask(CASE, "no-such-table", facts));
        verifyNoInteractions(kept);
    }

    @Test
    void doesNotQuoteFactsThatCannotBeWritten() {
        var secret = Map.<String, @Nullable Object>of("name", new Object());
        when(decisions.decide(any(), any())).thenReturn(List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> tables.ask(CASE, TABLE, secret))
                .withNoCause();
    }

    private KeptDecision saved() {
        var decision = ArgumentCaptor.forClass(KeptDecision.class);
        verify(kept).save(decision.capture());
        return decision.getValue();
    }
}
