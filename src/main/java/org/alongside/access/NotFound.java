package org.alongside.access;

/** There is no such object, or not for this person: the two are answered alike, with 404. Carries no text about anybody. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super("No such " + what);
    }
}
