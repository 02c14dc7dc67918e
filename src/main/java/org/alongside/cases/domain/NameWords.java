package org.alongside.cases.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name as it is looked for: small letters without accents or apostrophes ("O’Brien" and "OBRIEN" are one word), apart where
 * a space or a hyphen is.
 */
public final class NameWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are no letter with an accent, as people without them on their keyboard type them. */
    private static final Map<String, String> TYPED =
            Map.of("ß", "ss", "ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameWords() {}

    /** Each word once, in the order of the name. */
    public static List<String> of(String name) {
        String plain = APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : TYPED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
