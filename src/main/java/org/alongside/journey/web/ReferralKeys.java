package org.alongside.journey.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one referral from every other, as a key that says nothing to whoever reads it. */
final class ReferralKeys {

    private ReferralKeys() {}

    /** A key made of several parts: their SHA-256, each part with its length before it, so that no two lists give the same text. */
    static String of(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String word = part.toString();
            text.append(word.length()).append(':').append(word).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
