package org.alongside.forms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easy a text is to read: its Flesch–Kincaid grade, the years at school a reader in the United States needs for it. Grade 4 is a
 * reader of nine or ten. Legal words that are explained to every young witness count as easy.
 *
 * @param sentences as the text's full stops, question and exclamation marks and line breaks part them
 */
public record Readability(List<Sentence> sentences) {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])[\"'’”)]*\\s+|\\R+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** The weights of Kincaid and others' formula of 1975. */
    private static final double PER_WORD = 0.39;

    private static final double PER_SYLLABLE = 11.8;
    private static final double BASE = 15.59;

    /** From how many syllables on a word is worth another one. */
    private static final int HARD = 3;

    public Readability {
        sentences = List.copyOf(sentences);
    }

    /** Reads a text. A text without a word has no sentences and grade 0. */
    public static Readability of(String text) {
        return new Readability(END_OF_SENTENCE
                .splitAsStream(text)
                .map(Sentence::of)
                .filter(sentence -> !sentence.words().isEmpty())
                .toList());
    }

    /** The grade, not below 0. */
    public double grade() {
        if (sentences.isEmpty()) {
            return 0;
        }
        double words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        double syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
        return Math.max(0, PER_WORD * words / sentences.size() + PER_SYLLABLE * syllables / words - BASE);
    }

    /** The longest sentence; empty text when there is none. */
    public String longestSentence() {
        return sentences.stream()
                .max(Comparator.comparingInt(sentence -> sentence.words().size()))
                .map(Sentence::text)
                .orElse("");
    }

    /** The words of three syllables and more, each once, the hardest first. */
    public List<String> hardWords() {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> word.toLowerCase(Locale.UK))
                .distinct()
                .filter(word -> Syllables.of(word) >= HARD)
                .sorted(Comparator.comparingInt(Syllables::of).reversed())
                .toList();
    }

    /** One sentence with its words. */
    public record Sentence(String text, List<String> words) {

        static Sentence of(String text) {
            return new Sentence(
                    text.strip(),
                    Arrays.stream(BETWEEN_WORDS.split(text))
                            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                            .toList());
        }

        int syllables() {
            return words.stream().mapToInt(Syllables::of).sum();
        }
    }
}
