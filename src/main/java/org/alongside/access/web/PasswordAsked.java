package org.alongside.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alongside.access.Actor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Asks people for their password again before they change how they sign in: whoever sits down at an unlocked screen gets no way in of
 * their own. Once given it holds for ten minutes in that session.
 */
@Component
class PasswordAsked {

    static final Duration HOLDS = Duration.ofMinutes(10);

    private static final String AT = PasswordAsked.class.getName() + ".at";

    private final PasswordSignIn passwords;
    private final Clock clock;

    PasswordAsked(PasswordSignIn passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws AuthenticationException when it is the wrong one, or there have been too many tries */
    void give(Actor actor, String password, String address, HttpSession session) {
        passwords.check(actor.username(), password, address);
        session.setAttribute(AT, clock.instant());
    }

    boolean lately(HttpSession session) {
        return session.getAttribute(AT) instanceof Instant at
                && !clock.instant().isBefore(at)
                && clock.instant().isBefore(at.plus(HOLDS));
    }
}
