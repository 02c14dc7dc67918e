package org.alongside.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is doing this. In a request their rights are read anew from the database, once; see {@code access.web.FreshRights}. */
@Component
public class CurrentActor {

    /**
     * The person signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is, which sends a browser to the sign-in page
     */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** The person signed in; empty for jobs, timers and open pages. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Does something as a person who is not in a request: imports, the demo, tests. */
    public <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
