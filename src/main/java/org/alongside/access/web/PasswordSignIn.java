package org.alongside.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alongside.access.NewUser;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.alongside.access.UserSignedIn;
import org.alongside.access.domain.User;
import org.alongside.access.domain.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in with user name and password. A name that nobody has costs the same hash and gives the same answer as a wrong password,
 * and few hashes are made at once, since each takes 19 MiB of memory.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int HASHES_AT_ONCE = 4;

    /** One more than a name can have, so that what is cut off is nobody's. */
    private static final int LONGEST_NAME = 101;

    /** Of a password that was made at random and thrown away, as dear to check as any other. A start need not make one. */
    static final String NOBODYS_HASH = "{argon2id}$argon2id$v=19$m=19456,t=2,p=1$WHmPVnyCerhF175epnXuSA"
            + "$UJeLM7a4Uw/K4v7gV+0A2sFABYjOYw+ZPdJP2B6GDPU";

    private final Users users;
    private final PasswordEncoder passwords;
    private final SignInBrake brake;
    private final BrakedTries braked;
    private final WaysIn ways;
    private final ApplicationEventPublisher events;
    private final Semaphore hashes = new Semaphore(HASHES_AT_ONCE, true);

    PasswordSignIn(
            Users users,
            PasswordEncoder passwords,
            SignInBrake brake,
            BrakedTries braked,
            WaysIn ways,
            ApplicationEventPublisher events) {
        this.users = users;
        this.passwords = passwords;
        this.brake = brake;
        this.braked = braked;
        this.ways = ways;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        User user = check(tried.getName(), String.valueOf(tried.getCredentials()), address(tried));
        var principal = new SignedInAs(user.id());
        events.publishEvent(new UserSignedIn(principal.userId(), UserSignedIn.Way.PASSWORD));
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, "", List.of(new SimpleGrantedAuthority("signed-in")));
    }

    /**
     * Whose password it is.
     *
     * @throws TooManyTries when this name or this address has to wait
     * @throws BadCredentialsException when it is the wrong one, or nobody's
     */
    User check(String name, String password, String address) {
        String username = shortened(name).strip().toLowerCase(Locale.ROOT);
        if (!brake.take(username, address)) {
            braked.add(Reason.TOO_MANY_TRIES);
            throw new TooManyTries();
        }
        Optional<User> user = users.named(username);
        boolean right = matches(password, user);
        if (user.isEmpty() || !right || !user.get().enabled() || !mayUseOne(user.get())) {
            throw refused(user, right);
        }
        brake.succeeded(username, address);
        return user.get();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What is kept of tries would otherwise be as long as whoever tries likes. */
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private boolean mayUseOne(User user) {
        return ways.password() && ways.oursFor(user.id());
    }

    private boolean matches(String password, Optional<User> user) {
        if (password.length() > NewUser.LONGEST_PASSWORD) {
            return false;
        }
        try {
            if (!hashes.tryAcquire(5, TimeUnit.SECONDS)) {
                braked.add(Reason.TOO_BUSY);
                throw new TooManyTries();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyTries();
        }
        try {
            return passwords.matches(password, user.map(User::passwordHash).orElse(NOBODYS_HASH));
        } finally {
            hashes.release();
        }
    }

    private BadCredentialsException refused(Optional<User> user, boolean right) {
        Reason reason = user.isEmpty() ? Reason.UNKNOWN_USER : right ? Reason.DISABLED : Reason.WRONG_PASSWORD;
        events.publishEvent(new SignInFailed(user.map(User::id).orElse(null), reason));
        return new BadCredentialsException("Wrong user name or password");
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
