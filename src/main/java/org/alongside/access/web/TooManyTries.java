package org.alongside.access.web;

import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not even looked at: wait, then try again. */
class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1;

    TooManyTries() {
        super("Too many tries");
    }
}
