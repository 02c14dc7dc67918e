package org.alongside.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Counts how many syllables an English word has, as its spelling tells it: right for nearly all words, which is all a grade needs. */
final class Syllables {

    private static final Pattern GROUP_OF_VOWELS = Pattern.compile("[aeiouy]+");

    /** Endings that are written with a vowel and not heard: name, moved, times, but not needed, wanted or places. */
    private static final Pattern SILENT_ENDING =
            Pattern.compile("(?<=[^aeiouy])(?:(?<!l)e|(?<![td])ed|(?<![scgxzh])es)$");

    /** Vowels side by side that are heard apart: li-on, di-et, situ-ation, do-ing, try-ing; not so-cial, true, guess. */
    private static final Pattern HEARD_APART =
            Pattern.compile("(?<![tscg])i[ao]|(?<![qg])u[aeo](?!$)|iet|[aeo]ing|(?<![aeo])ying");

    private static final Set<String> LEGAL_WORDS = legalWords();

    private Syllables() {}

    static int of(String word) {
        String plain = word.toLowerCase(Locale.UK)
                .replaceAll("['’](s|t|d|m|re|ve|ll)?$", "")
                .replaceAll("['’]", "");
        if (LEGAL_WORDS.contains(plain)
                || LEGAL_WORDS.contains(plain.replaceFirst("s$", ""))
                || LEGAL_WORDS.contains(plain.replaceFirst("e?s$", ""))) {
            return 1;
        }
        String heard = SILENT_ENDING.matcher(plain).replaceFirst("");
        long syllables = GROUP_OF_VOWELS.matcher(heard).results().count()
                + HEARD_APART.matcher(heard).results().count();
        return (int) Math.max(1, syllables);
    }

    private static Set<String> legalWords() {
        try {
            return new ClassPathResource("words/legal-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
