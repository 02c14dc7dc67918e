package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessDenied;
import org.alongside.access.Role;
import org.alongside.access.RolesChanged;
import org.alongside.cases.CaseEvent;
import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log keeps ids, words and dates of an event, and nothing that was written about anybody. */
class EventFactsTest {

    private static final UUID SOMEBODY = UUID.fromString("0191c0de-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void namesTheKindInKebabCase() {
        assertThat(EventFacts.kind(StageEntered.class)).isEqualTo("stage-entered");
        assertThat(EventFacts.kind(AccessDenied.class)).isEqualTo("access-denied");
    }

    @Test
    void keepsEnumsAndDatesButNotTheCaseTwice() {
        var event = new StageEntered(SOMEBODY, Stage.REFERRAL, Stage.INVESTIGATION, DAY);

        assertThat(EventFacts.of(event))
                .containsOnly(
                        Map.entry("from", "REFERRAL"),
                        Map.entry("stage", "INVESTIGATION"),
                        Map.entry("on", "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notCharged",
                "pre-trial",
                "SM-LAPSE-60",
                "0191c0de-0000-7000-8000-000000000001",
                "GET /cases/{reference}"
            })
    void keepsAWordOfOurs(String word) {
        assertThat(EventFacts.of(new Said(SOMEBODY, word, List.of())).get("text"))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jessica",
                "she was afraid",
                "jess@example.org",
                "07700 900123",
                "",
                "O'Neill",
                "GET /cases?q=Jess"
            })
    void leavesOutWhatSomebodyMayHaveWritten(String text) {
        assertThat(EventFacts.of(new Said(SOMEBODY, text, List.of("Jessica Doe"))))
                .isEmpty();
    }

    @Test
    void keepsWhatASetHolds() {
        var event = new RolesChanged(SOMEBODY, Set.of(Role.MANAGER, Role.ADVOCATE));

        assertThat(EventFacts.of(event)).containsEntry("roles", "ADVOCATE,MANAGER");
        assertThat(EventFacts.id(event, "userId")).contains(SOMEBODY);
        assertThat(EventFacts.id(event, "by")).isEmpty();
    }

    private record Said(UUID caseId, String text, List<String> several) implements CaseEvent {}
}
