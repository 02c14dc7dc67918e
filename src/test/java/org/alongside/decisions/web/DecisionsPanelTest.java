package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.decisions.Kept;
import org.junit.jupiter.api.Test;

class DecisionsPanelTest {

    private final Kept contact = kept("safe-to-contact");
    private final Kept eligibility = kept("special-measures-eligibility");

    @Test
    void keepsTheRulesOfSafeContactFromThoseWhoDoNotGetInTouch() {
        assertThat(DecisionsPanel.readable(Actors.onCase(Role.CPS_REVIEWER), List.of(contact, eligibility)))
                .containsExactly(eligibility);
        assertThat(DecisionsPanel.readable(Actors.onCase(Role.ADVOCATE), List.of(contact, eligibility)))
                .containsExactly(contact, eligibility);
    }

    @Test
    void showsATableThatIsNotDeclaredToNobody() {
        assertThat(DecisionsPanel.readable(Actors.onCase(Role.ADVOCATE), List.of(kept("a-new-table"))))
                .isEmpty();
    }

    private static Kept kept(String decision) {
        return new Kept(UUID.randomUUID(), decision, "1", Map.of(), List.of(), LocalDate.EPOCH, Instant.EPOCH);
    }
}
