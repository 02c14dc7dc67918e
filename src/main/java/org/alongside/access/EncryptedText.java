package org.alongside.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a personal field encrypted in its column: {@code @Convert(converter = EncryptedText.class)}. A converter does not know the row, so
 * the field is encrypted and decrypted by what does ({@code access.crypto.PersonalFields}); this one marks the field and lets nothing
 * else than ciphertext into the column.
 */
@Converter
public class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

    private final FieldCipher cipher;

    public EncryptedText(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @throws IllegalStateException for what was not encrypted before */
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String ciphertext) {
        if (ciphertext != null && !ciphertext.startsWith(cipher.present())) {
            throw new IllegalStateException("A personal field was not encrypted before it was stored");
        }
        return ciphertext;
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String ciphertext) {
        return ciphertext;
    }
}
