package org.alongside.access.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.NameIndex;

/** Digests words with HMAC-SHA-256 by Google Tink, cut to 16 bytes. A keyset may hold several keys; rows are written with the primary one. */
public final class TinkNameIndex implements NameIndex {

    private static final int BYTES = 16;

    private final int primary;
    private final Map<Integer, Prf> keys;

    TinkNameIndex(KeysetHandle keyset) {
        try {
            PrfSet set = keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            primary = set.getPrimaryId();
            keys = Map.copyOf(set.getPrfs());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset is not one for names", e);
        }
    }

    /** An index whose key is forgotten with it: for tests. */
    public static TinkNameIndex inMemory() {
        return new TinkNameIndex(Keysets.Kind.NAMES.fresh());
    }

    @Override
    public String present() {
        return Integer.toHexString(primary);
    }

    @Override
    public String digest(String word) {
        return digest(Objects.requireNonNull(keys.get(primary)), word);
    }

    @Override
    public List<String> digests(String word) {
        return keys.values().stream().map(key -> digest(key, word)).toList();
    }

    private static String digest(Prf key, String word) {
        try {
            byte[] digest = key.compute(word.getBytes(StandardCharsets.UTF_8), BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A name could not be digested", e);
        }
    }
}
