package org.alongside.access;

/** A secret or an address that production cannot do without is not there; the application does not start. */
public class MissingSecret extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /** {@code problem} names the property; {@code remedy} says what to do, in one sentence. */
    public MissingSecret(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
