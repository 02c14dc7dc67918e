package org.alongside.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of a text (Kincaid and others, 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are
 * guessed by the groups of vowels. Words that are explained to the reader count as short.
 */
public class ReadingGrade {

    private static final Pattern END = Pattern.compile("[.!?:]+(\\s+|$)|\\n");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?:[^aeiouylr]|[aeiouy][lr])e$|[^aeiouytd]ed$|[^aeiouysxzcgh]es$");

    private final Set<String> explained;

    public ReadingGrade(Set<String> explained) {
        this.explained = explained;
    }

    public double of(String text) {
        long sentences = END.splitAsStream(text).filter(it -> !it.isBlank()).count();
        List<String> words = Arrays.stream(text.toLowerCase(Locale.UK).split("[^a-z']+"))
                .filter(it -> !it.isBlank())
                .toList();
        double syllables = words.stream().mapToInt(this::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    public int syllables(String word) {
        if (explained.contains(word)) {
            return 1;
        }
        int groups = (int) VOWELS.matcher(word).results().count();
        int silent = SILENT.matcher(word).find() ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
