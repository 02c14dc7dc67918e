package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.engine.Decisions.FiredRule;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Answer answer = new Answer(
            "measures-available",
            List.of(
                    new FiredRule("screens", "Screens for everyone", Map.of("measure", "SCREENS", "note", "")),
                    new FiredRule("link", "A live link", Map.of("measure", "LIVE_LINK", "note", "book early")),
                    new FiredRule("again", "Screens once more", Map.of("measure", "SCREENS"))),
            List.of());

    @Test
    void saysWhatTheFirstRuleSaysThatSaysAnything() {
        assertThat(answer.first("measure")).contains("SCREENS");
        assertThat(answer.first("note")).contains("book early");
        assertThat(answer.first("unknown")).isEmpty();
    }

    @Test
    void saysEachThingOnceInTheTablesOrder() {
        assertThat(answer.all("measure")).containsExactly("SCREENS", "LIVE_LINK");
        assertThat(answer.all("unknown")).isEmpty();
    }
}
