package org.alongside.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a personal field encrypted in its column: {@code @Convert(converter = EncryptedText.class)}. */
@Converter
public class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

    private final FieldCipher cipher;

    public EncryptedText(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String ciphertext) {
        return ciphertext == null ? null : cipher.decrypt(ciphertext);
    }
}
