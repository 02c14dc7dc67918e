package org.alongside.access;

/** Encrypts one personal field before it is stored and decrypts it after it is read. */
public interface FieldCipher {

    /** The text as base64 ciphertext; the same text gives another ciphertext each time. */
    String encrypt(String text);

    /**
     * The text that was encrypted.
     *
     * @throws IllegalStateException when it was encrypted under another key or has been altered
     */
    String decrypt(String ciphertext);
}
