package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.alongside.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of somebody who is signed in when that ends, so that it can warn them. */
@ControllerAdvice
class SessionAdvice {

    /** A session notes that somebody was there to the minute, so it may end that much earlier than it seems. */
    private static final Duration MAY_BE_OFF = Duration.ofMinutes(1);

    private final CurrentActor actor;

    SessionAdvice(CurrentActor actor) {
        this.actor = actor;
    }

    /** When the session ends; null for nobody. */
    @ModelAttribute("sessionTimes")
    @Nullable
    Times times(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || actor.find().isEmpty() ? null : times(session);
    }

    static Times times(HttpSession session) {
        Duration idle = Duration.ofSeconds(session.getMaxInactiveInterval()).minus(MAY_BE_OFF);
        Duration age = Duration.ofMillis(session.getLastAccessedTime() - session.getCreationTime());
        Duration left = FreshRights.LONGEST_SESSION.minus(age).minus(MAY_BE_OFF);
        return new Times(idle.toSeconds(), Math.max(0, left.toSeconds()));
    }

    /**
     * When somebody is signed out.
     *
     * @param idle seconds without a request
     * @param left seconds however busy they are
     */
    record Times(long idle, long left) {}
}
