package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alongside.access.OrganisationKind;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.alongside.access.UserSignedIn;
import org.alongside.access.domain.Organisation;
import org.alongside.access.domain.User;
import org.alongside.access.domain.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTest {

    private static final String RIGHT = "three unusual words";

    private final PasswordEncoder passwords = spy(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    private final Users users = mock(Users.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final SignInBrake brake =
            new SignInBrake(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    private final BrakedTries braked = new BrakedTries(events);
    private final PasswordSignIn signIn =
            new PasswordSignIn(users, passwords, brake, braked, TestWays.passwordsAlone(), events);
    private final User sam = new User(
            "sam", "Sam Patel", null, new Organisation("Harbour", OrganisationKind.SERVICE), passwords.encode(RIGHT));

    @BeforeEach
    void samIsKnown() {
        when(users.named(anyString())).thenReturn(Optional.empty());
        when(users.named("sam")).thenReturn(Optional.of(sam));
    }

    @Test
    void nobodysHashIsAsDearToCheckAsAnyOther() {
        String anothers = new SecuritySettings().passwordEncoder().encode("another");

        assertThat(PasswordSignIn.NOBODYS_HASH).startsWith(anothers.substring(0, anothers.indexOf(",p=") + 4));
        assertThat(PasswordSignIn.NOBODYS_HASH).hasSameSizeAs(anothers);
    }

    /** What is kept of tries in memory is as long as a name can be. */
    @Test
    void anEndlessNameIsCutOffBeforeAnythingIsKeptOfIt() {
        assertThatThrownBy(() -> signIn.authenticate(tried("a".repeat(2_000_000), RIGHT)))
                .isInstanceOf(BadCredentialsException.class);

        verify(users).named("a".repeat(101));
    }

    @Test
    void remembersOnlyWhoItIs() {
        Authentication signedIn = signIn.authenticate(tried("Sam ", RIGHT));

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getPrincipal()).isEqualTo(new SignedInAs(sam.id()));
        assertThat(signedIn.getName()).isEqualTo(sam.id().toString());
        assertThat(signedIn.getCredentials()).isEqualTo("");
        verify(events).publishEvent(new UserSignedIn(sam.id(), UserSignedIn.Way.PASSWORD));
    }

    @Test
    void answersAnUnknownNameAWrongPasswordAndALeaverAlikeAndAtTheSameCost() {
        assertThatThrownBy(() -> signIn.authenticate(tried("sam", "wrong")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(tried("nobody", RIGHT)))
                .isInstanceOf(BadCredentialsException.class);
        sam.leave();
        assertThatThrownBy(() -> signIn.authenticate(tried("sam", RIGHT))).isInstanceOf(BadCredentialsException.class);

        verify(passwords).matches(eq("wrong"), anyString());
        verify(passwords, times(2)).matches(eq(RIGHT), anyString());
        verify(events).publishEvent(new SignInFailed(sam.id(), Reason.WRONG_PASSWORD));
        verify(events).publishEvent(new SignInFailed(null, Reason.UNKNOWN_USER));
        verify(events).publishEvent(new SignInFailed(sam.id(), Reason.DISABLED));
    }

    @Test
    void doesNotEvenLookAfterTooManyTries() {
        for (int i = 0; i < SignInBrake.TRIES_OF_ACCOUNT; i++) {
            assertThatThrownBy(() -> signIn.authenticate(tried("sam", "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
        }

        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> signIn.authenticate(tried("sam", RIGHT))).isInstanceOf(TooManyTries.class);
        }
        verify(events, times(SignInBrake.TRIES_OF_ACCOUNT)).publishEvent(any(Object.class));

        braked.tell();
        verify(events).publishEvent(new SignInFailed(null, Reason.TOO_MANY_TRIES, 1_000));
    }

    @Test
    void doesNotHashAPasswordOfTenMegabytes() {
        assertThatThrownBy(() -> signIn.authenticate(tried("sam", "x".repeat(10_000_000))))
                .isInstanceOf(BadCredentialsException.class);

        verify(passwords, never()).matches(any(), anyString());
    }

    private static Authentication tried(String username, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    }
}
