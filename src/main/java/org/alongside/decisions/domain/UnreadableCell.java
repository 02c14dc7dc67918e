package org.alongside.decisions.domain;

/** A cell that Alongside cannot reason about. The message says what may stand there. */
class UnreadableCell extends RuntimeException {

    UnreadableCell(String message) {
        super(message);
    }

    /** What may stand there. */
    String words() {
        return String.valueOf(getMessage());
    }
}
