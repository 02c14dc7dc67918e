package org.alongside.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts in place of what the session remembers what the database says now, with one statement and only when somebody asks: a
 * leaver's next request is refused, a changed role holds at once, and a style sheet costs nothing. A session also ends twelve
 * hours after its sign-in, however busy it was (sessions are made anew at sign-in, so its age is that of the session).
 */
class FreshRights extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final String ALREADY_READ = FreshRights.class.getName() + ".actor";

    private final People people;

    FreshRights(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var holder = SecurityContextHolder.getContextHolderStrategy();
        var remembered = holder.getDeferredContext();
        holder.setDeferredContext(SingletonSupplier.of(() -> refreshed(remembered.get(), request)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // error pages show who is signed in, too
    }

    private SecurityContext refreshed(SecurityContext remembered, HttpServletRequest request) {
        Authentication authentication = remembered.getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAs who)) {
            return remembered;
        }
        Optional<Actor> actor = actor(who, request);
        if (actor.isPresent()) {
            return new SecurityContextImpl(new ActorAuthentication(actor.get()));
        }
        endSession(request);
        return SecurityContextHolder.createEmptyContext();
    }

    private Optional<Actor> actor(SignedInAs who, HttpServletRequest request) {
        if (request.getAttribute(ALREADY_READ) instanceof Actor actor
                && actor.userId().equals(who.userId())) {
            return Optional.of(actor);
        }
        Optional<Actor> actor = tooOld(request.getSession(false)) ? Optional.empty() : people.byId(who.userId());
        actor.ifPresent(it -> request.setAttribute(ALREADY_READ, it));
        return actor;
    }

    private static boolean tooOld(@Nullable HttpSession session) {
        return session != null
                && session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
