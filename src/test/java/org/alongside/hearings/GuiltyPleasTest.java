package org.alongside.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuiltyPleasTest {

    private static final UUID CASE = UUID.randomUUID();

    private final Rounds rounds = mock(Rounds.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final GuiltyPleas pleas = new GuiltyPleas(rounds, records);
    private final Map<String, Integer> counted = new HashMap<>();

    @BeforeEach
    void aPleaOfMarch() {
        when(records.latest(CASE, "enterGuiltyPlea")).thenReturn(new Answers(Map.of("pleaOn", "2026-03-02")));
        when(rounds.of(any(), anyString())).thenAnswer(asked -> counted.getOrDefault(asked.<String>getArgument(1), 0));
        doAnswer(count -> counted.merge(count.getArgument(1), 1, Integer::sum))
                .when(rounds)
                .count(any(UUID.class), anyString());
    }

    @Test
    void standsFromTheDayItWasEnteredUntilARetrialSetsItAside() {
        assertThat(pleas.stands(CASE)).isFalse();
        pleas.record(CASE);
        assertThat(pleas.standingSince(CASE)).contains(LocalDate.of(2026, 3, 2));

        pleas.setAside(CASE);

        assertThat(pleas.standingSince(CASE)).isEmpty();
    }

    @Test
    void standsAgainWhenItIsEnteredAtTheRetrial() {
        pleas.record(CASE);
        pleas.setAside(CASE);

        pleas.record(CASE);

        assertThat(pleas.stands(CASE)).isTrue();
    }

    @Test
    void countsNothingSetAsideWhereAJuryConvicted() {
        pleas.setAside(CASE);

        pleas.record(CASE);

        assertThat(pleas.stands(CASE)).isTrue();
    }
}
