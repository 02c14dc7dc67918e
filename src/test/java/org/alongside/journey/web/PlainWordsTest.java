package org.alongside.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.Stage;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.Measure;
import org.alongside.testing.ReadingGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheet can be read by a nine-year-old, and explains each hard word it uses. */
class PlainWordsTest {

    private static final double GRADE = 4.0;
    private static final PlainWords WORDS = new PlainWords();
    private static final Set<String> EXPLAINED = WORDS.hardWords().collect(Collectors.toSet());

    static Stream<Map.Entry<String, String>> texts() {
        return WORDS.all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsEasily(Map.Entry<String, String> text) {
        assertThat(new ReadingGrade(EXPLAINED).of(text.getValue()))
                .as(text.getValue())
                .isLessThanOrEqualTo(GRADE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void usesNoWordOfTheLawThatItDoesNotExplain(Map.Entry<String, String> text) {
        assertThat(text.getValue())
                .doesNotContainPattern("(?i)defendant|prosecut|cross-exam|\\bsection|direction|verdict|applicat|"
                        + "testimon|\\bhearing|proceeding|suspect|allegation|plea|acquit|convict|disclos|statement");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryStage(Stage stage) {
        assertThat(WORDS.paragraphs(stage + ".now")).isNotEmpty();
        assertThat(WORDS.paragraphs(stage + ".next")).isNotEmpty();
    }

    @Test
    void knowsEveryMeasureAndEveryKindOfHearing() {
        assertThat(Arrays.stream(Measure.values()).map(measure -> "measure." + measure.word()))
                .allMatch(WORDS::has);
        assertThat(Arrays.stream(HearingKind.values()).map(kind -> "hearing." + kind))
                .allMatch(WORDS::has);
    }

    @Test
    void explainsTheHardWordsOfATextAndOfWhatExplainsThem() {
        assertThat(WORDS.explained(Stream.of("Ask your advocate. The jury is here.")))
                .containsOnlyKeys("advocate", "jury");
        assertThat(WORDS.explained(Stream.of("A recording"))).containsOnlyKeys("recording", "court");
    }

    @Test
    void saysWhichTextIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.text("nothing"))
                .withMessageContaining("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "take, 1",
        "asked, 1",
        "wanted, 2",
        "people, 2",
        "police, 1",
        "trouble, 2",
        "you, 1",
        "again, 2",
        "understand, 3",
        "dates, 1",
        "judges, 2"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(new ReadingGrade(EXPLAINED).syllables(word)).isEqualTo(syllables);
    }

    @Test
    void tellsAHardTextFromAnEasyOne() {
        var grade = new ReadingGrade(Set.of());
        assertThat(grade.of("The cat sat on the mat.")).isLessThan(1);
        assertThat(
                        grade.of(
                                "The prosecution subsequently discontinued all outstanding proceedings concerning the defendant."))
                .isGreaterThan(12);
    }
}
