package org.alongside.safety.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.safety.RiskGrade;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.Test;

class SafetyPanelTest {

    private final CaseFile file = new CaseFile();
    private final Intimidation intimidation = mock(Intimidation.class);
    private final SafetyPanel panel = new SafetyPanel(intimidation, file.records());

    @Test
    void tellsEverybodyTheRiskAndOnlyTheAdvocatesSideTheirOwnWords() {
        file.answered("askIfSafe", Map.of("feelsSafe", "no", "ownWords", "He waits at the bus stop"));
        when(intimidation.current(CaseFile.CASE))
                .thenReturn(List.of(new IntimidationRisk(
                        CaseFile.RUN, RiskGrade.HIGH, "A threat was made.", Instant.EPOCH, CaseFile.TODAY)));

        assertThat(shownTo(Actors.onCase(Role.POLICE_OIC)))
                .contains("Does not feel safe", "A threat was made.")
                .doesNotContain("bus stop");
        assertThat(shownTo(Actors.onCase(Role.FAMILY_SUPPORT_WORKER))).doesNotContain("bus stop");
        assertThat(shownTo(Actors.onCase(Role.ADVOCATE))).contains("bus stop");
        assertThat(shownTo(Actors.overseeing(Role.ADVOCATE))).contains("bus stop");
    }

    private String shownTo(CaseRights viewer) {
        return panel.model(CaseFile.witness("Ash", "Example"), viewer).toString();
    }
}
