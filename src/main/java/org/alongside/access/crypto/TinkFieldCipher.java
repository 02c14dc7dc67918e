package org.alongside.access.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts with AES-256-GCM by Google Tink. A ciphertext begins with the id of its key, so a keyset may get a new primary key while what
 * older keys wrote stays readable. One that is bound to its place has a format byte before that, which no ciphertext of Tink begins with.
 */
public final class TinkFieldCipher implements FieldCipher {

    private static final Logger LOG = LoggerFactory.getLogger(TinkFieldCipher.class);

    private static final byte[] NO_CONTEXT = new byte[0];
    private static final byte BOUND = 2;
    private static final byte TINK = 1;
    private static final int HEAD = 6;

    private final Aead aead;
    private final String present;
    private final boolean readsUnbound;

    TinkFieldCipher(KeysetHandle keyset, boolean readsUnbound) {
        this.readsUnbound = readsUnbound;
        try {
            aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset is not one for AEAD", e);
        }
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(BOUND)
                .put(TINK)
                .putInt(keyset.getPrimary().getId())
                .array();
        present = Base64.getEncoder().encodeToString(head);
    }

    /** A cipher whose key is forgotten with it: for tests. */
    public static TinkFieldCipher inMemory() {
        return new TinkFieldCipher(Keysets.Kind.FIELDS.fresh(), true);
    }

    @Override
    public String encrypt(String text, FieldPlace place) {
        byte[] sealed = encrypted(text, context(place));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(sealed.length + 1)
                        .put(BOUND)
                        .put(sealed)
                        .array());
    }

    @Override
    public String decrypt(String ciphertext, FieldPlace place) {
        try {
            byte[] sealed = Base64.getDecoder().decode(ciphertext);
            if (sealed.length > 0 && sealed[0] == BOUND) {
                return text(aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), context(place)));
            } else if (readsUnbound) {
                return text(aead.decrypt(sealed, NO_CONTEXT));
            }
        } catch (GeneralSecurityException | IllegalArgumentException alteredOrMoved) {
            // said below, for whatever reason it does not open
        }
        LOG.error("What is stored in {} does not open: it was altered, moved or written with another key", place);
        throw new IllegalStateException("What is stored in %s does not open".formatted(place));
    }

    @Override
    public String present() {
        return present;
    }

    @Override
    public String encrypt(String text) {
        return Base64.getEncoder().encodeToString(encrypted(text, NO_CONTEXT));
    }

    @Override
    public String decrypt(String ciphertext) {
        try {
            return text(aead.decrypt(Base64.getDecoder().decode(ciphertext), NO_CONTEXT));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("Encrypted with a key that is not in the keyset, or altered", e);
        }
    }

    private byte[] encrypted(String text, byte[] context) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be encrypted", e);
        }
    }

    private static byte[] context(FieldPlace place) {
        return (place.column() + ":" + place.row()).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] opened) {
        return new String(opened, StandardCharsets.UTF_8);
    }
}
