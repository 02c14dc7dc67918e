package org.alongside.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** What tells one thing that is sent from every other, as a key of 64 characters that says nothing to whoever reads it. */
public final class OnceKeys {

    private OnceKeys() {}

    /** A key made of several parts: their SHA-256, each part with its length before it, so that no two lists give the same text. */
    public static String of(Object... parts) {
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

    /**
     * The key of a form of a case: the same page sent again with the same content has the same. Who goes back in the browser and types
     * something else sends something else.
     *
     * @param drawn the key the page was drawn with; without one, nothing says that two are the same, and each is one of its own
     * @param content everything that was typed or chosen
     */
    public static String ofForm(UUID caseId, Actor by, String drawn, Object content) {
        return of("case form", caseId, by.userId(), drawn.isBlank() ? UUID.randomUUID() : drawn, content);
    }
}
