package org.alongside.access.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.alongside.access.FieldCipher;

/**
 * Encrypts with AES-256-GCM by Google Tink. The ciphertext begins with the id of its key, so a keyset may get a new primary key
 * while what older keys wrote stays readable.
 */
public final class TinkFieldCipher implements FieldCipher {

    private static final byte[] NO_CONTEXT = new byte[0];

    private final Aead aead;

    TinkFieldCipher(KeysetHandle keyset) {
        try {
            aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset is not one for AEAD", e);
        }
    }

    /** A cipher whose key is forgotten with it: for tests. */
    public static TinkFieldCipher inMemory() {
        return new TinkFieldCipher(Keysets.fresh());
    }

    @Override
    public String encrypt(String text) {
        try {
            byte[] sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), NO_CONTEXT);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be encrypted", e);
        }
    }

    @Override
    public String decrypt(String ciphertext) {
        try {
            byte[] opened = aead.decrypt(Base64.getDecoder().decode(ciphertext), NO_CONTEXT);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "A field was encrypted with a key that is not in the keyset, or was altered", e);
        }
    }
}
