package org.alongside.journey.web;

/** A file that cannot be read as a caseload at all; the message tells the person what to send instead. */
class NotACaseload extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    NotACaseload(String words) {
        super("A file that is not a caseload");
        this.words = words;
    }

    /** What to do about it. */
    String words() {
        return words;
    }
}
