package org.alongside.specialmeasures.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.alongside.access.People;
import org.alongside.testing.CaseFile;
import org.alongside.work.TaskHandler.Beside;
import org.junit.jupiter.api.Test;

class DecisionsToTellTest {

    private final CaseFile file = new CaseFile();
    private final ExplainReview explain = new ExplainReview(new DecisionsToTell(file.records(), mock(People.class)));

    @Test
    void showsTheWordsOfARefusalThatWasUpheld() {
        file.answered(
                "reconsiderRefusal",
                Map.of("reconsideration", "refused", "wordsForYoungPerson", "We looked again.", "legalReason", "s.19"));

        assertThat(explain.beside(CaseFile.RUN)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("The refusal was upheld");
            assertThat(it.model()).asString().contains("We looked again.").contains("s.19");
        });
    }

    @Test
    void showsOnlyWhatNobodyHasToldYet() {
        file.answered(
                "reconsiderRefusal", Map.of("reconsideration", "approved", "wordsForYoungPerson", "We will ask."));
        file.answered("explainReview", Map.of());
        assertThat(explain.beside(CaseFile.RUN)).extracting(Beside::title).containsExactly("The refusal was lifted");

        file.answered("reviewRefusedDirection", Map.of("refusalReview", "accepted"));
        assertThat(explain.beside(CaseFile.RUN))
                .extracting(Beside::title)
                .containsExactly("The court's refusal is accepted");
    }
}
