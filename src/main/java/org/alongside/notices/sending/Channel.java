package org.alongside.notices.sending;

/** A way of sending. */
interface Channel {

    /** The word for it in the contact rules: email, text, letter or phone. */
    String word();

    /**
     * Sends, and returns when the next server has taken it over.
     *
     * @throws NotSent when it was not taken
     */
    void send(Letter letter);
}
