package org.alongside.access;

/** A user name or an organisation's name that somebody has already. */
public class AlreadyTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AlreadyTaken(String what) {
        super(what + " is already taken");
    }
}
