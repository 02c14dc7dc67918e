package org.alongside.access;

/**
 * Encrypts one personal field before it is stored and decrypts it after it is read. What is stored in a column is bound to its place;
 * the methods without one are for what says itself where it belongs, such as a seal of the log or a cookie.
 */
public interface FieldCipher {

    /** The text as base64 ciphertext that opens at this place alone; the same text gives another ciphertext each time. */
    String encrypt(String text, FieldPlace place);

    /**
     * The text that was encrypted for this place, or, as long as that is allowed, before places were part of it.
     *
     * @throws IllegalStateException when it was encrypted for another place or under another key, or has been altered
     */
    String decrypt(String ciphertext, FieldPlace place);

    /** How every ciphertext begins that is bound to a place and written under the present key: eight letters. */
    String present();

    /** The text as base64 ciphertext without a place; the same text gives another ciphertext each time. */
    String encrypt(String text);

    /**
     * The text that was encrypted without a place.
     *
     * @throws IllegalStateException when it was encrypted under another key or for a place, or has been altered
     */
    String decrypt(String ciphertext);
}
