package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "name, 1",
        "moved, 1",
        "wanted, 2",
        "places, 2",
        "times, 1",
        "table, 2",
        "happy, 2",
        "doing, 2",
        "lion, 2",
        "decision, 3",
        "special, 1",
        "witnesses, 1",
        "evidence, 1",
        "don't, 1",
        "they’re, 1",
        "because, 2",
        "determination, 5",
        "quiet, 2",
        "people, 2",
        "you, 1",
        "true, 1",
        "guess, 1",
        "being, 2",
        "12, 1",
        "question, 1",
        "questions, 1",
        "before, 2",
        "asked, 1",
        "social, 2",
        "trying, 2",
        "agree, 2",
        "situation, 4",
        "every, 3",
        "trials, 1"
    })
    void theSyllablesOfAWordAreCounted(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeIsFleschAndKincaids() {
        // 2 sentences, 15 words, 17 syllables
        var text = Readability.of("The judge has not yet said so. You can ask her about it any time.");

        assertThat(text.grade()).isCloseTo(0.39 * 15 / 2 + 11.8 * 17 / 15 - 15.59, within(0.001));
    }

    @Test
    void lawyersProseIsFarAboveGradeFour() {
        var text = Readability.of(
                "The determination was occasioned by insufficient substantiation of the likelihood that the quality of"
                        + " testimony would be ameliorated by the proposed arrangements.");

        assertThat(text.grade()).isGreaterThan(12);
        assertThat(text.hardWords()).contains("determination", "substantiation", "arrangements");
        assertThat(text.longestSentence()).startsWith("The determination");
    }

    @Test
    void wordsThatEveryYoungWitnessMeetsDoNotMakeATextHard() {
        var text = Readability.of("The prosecutor said no to the intermediary. We can ask the prosecutor again.");

        assertThat(text.grade()).isLessThan(4);
        assertThat(text.hardWords()).isEmpty();
    }

    @Test
    void linesAreSentencesEvenWithoutAFullStop() {
        assertThat(Readability.of("You can have a screen\nYou can have breaks").sentences())
                .hasSize(2);
    }

    @Test
    void noTextIsEasyToRead() {
        assertThat(Readability.of(" ?! ").grade()).isZero();
        assertThat(Readability.of("").longestSentence()).isEmpty();
    }
}
