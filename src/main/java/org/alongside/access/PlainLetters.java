package org.alongside.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name as people write it who do not have its letters on their keyboard: small letters without accents or apostrophes. */
public final class PlainLetters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");

    /** Letters that are no letter with an accent, as people without them on their keyboard type them. */
    private static final Map<String, String> TYPED =
            Map.of("ß", "ss", "ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private PlainLetters() {}

    public static String of(String name) {
        String plain = APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : TYPED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
