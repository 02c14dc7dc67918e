package org.alongside.engine;

/** No process of the case waits for this message now: the moment for it has passed or has not come. */
public class NothingWaits extends RuntimeException {

    private final String message;

    public NothingWaits(String message) {
        super("Nothing waits for " + message);
        this.message = message;
    }

    /** The name of the message. */
    public String messageName() {
        return message;
    }
}
