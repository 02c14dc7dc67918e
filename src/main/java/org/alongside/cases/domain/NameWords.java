package org.alongside.cases.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.access.PlainLetters;

/**
 * The words of a name as it is looked for: small letters without accents or apostrophes ("O’Brien" and "OBRIEN" are one word), apart where
 * a space or a hyphen is.
 */
public final class NameWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** Each word once, in the order of the name. */
    public static List<String> of(String name) {
        return Stream.of(BETWEEN.split(PlainLetters.of(name)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
