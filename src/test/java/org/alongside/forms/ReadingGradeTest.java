package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.alongside.forms.Field.Limits;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

    private final Field words = new Field(
            "wordsForYoungPerson",
            "Words for the young person",
            null,
            Field.Kind.TEXT_AREA,
            List.of(),
            new Limits(true, null, 2000, null, null, 0, null, 4, false),
            null,
            "practice",
            true,
            false);

    @Test
    void wordsThatAChildOfNineCanReadAreTaken() {
        var reading = TextReading.of(
                words, "We will not ask for this now. You told us why you want it. You can ask us to look again.");

        assertThat(reading.error()).isNull();
    }

    @Test
    void harderWordsAreSentBackWithTheSentenceAndTheWordsToChange() {
        var reading = TextReading.of(
                words,
                "The application was refused because insufficient justification for the intermediary was identified.");

        assertThat(Objects.requireNonNull(reading.error()).message())
                .startsWith("Words for the young person must be easier to read: at most grade 4, and it is 1")
                .contains("first “The application was refused because insufficient")
                .contains("Find shorter words for “justification”, “insufficient”, “identified”");
    }
}
