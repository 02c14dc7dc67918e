package org.alongside.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.People;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.alongside.access.UserSignedIn;
import org.alongside.access.domain.Passkey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets in whoever holds a passkey of somebody who has an account and did not leave; every other answer is the same refusal. */
@Component
class PasskeySignIn {

    /** One letter more than an id that is kept, so that what is cut off is nobody's. */
    private static final int LONGEST_ID = 701;

    private final WebAuthnRelyingPartyOperations operations;
    private final People people;
    private final SignInBrake brake;
    private final BrakedTries braked;
    private final WaysIn ways;
    private final ApplicationEventPublisher events;

    PasskeySignIn(
            WebAuthnRelyingPartyOperations operations,
            People people,
            SignInBrake brake,
            BrakedTries braked,
            WaysIn ways,
            ApplicationEventPublisher events) {
        this.operations = operations;
        this.people = people;
        this.brake = brake;
        this.braked = braked;
        this.ways = ways;
        this.events = events;
    }

    /** @throws AuthenticationException for everybody else, whatever it is that is wrong */
    Authentication authenticate(Authentication tried) {
        RelyingPartyAuthenticationRequest shown = ((WebAuthnAuthenticationRequestToken) tried).getWebAuthnRequest();
        String key = shortened(shown.getPublicKey().getRawId().toBase64UrlString());
        String address = address();
        if (!brake.take(key, address)) {
            braked.add(Reason.TOO_MANY_TRIES);
            throw new TooManyTries();
        }
        UUID userId = owner(shown)
                .filter(id -> people.byId(id).filter(ways::passkeysOf).isPresent())
                .orElseThrow(() -> {
                    events.publishEvent(new SignInFailed(null, Reason.WRONG_PASSKEY));
                    return new BadCredentialsException("Not a passkey of anybody");
                });
        brake.succeeded(key, address);
        events.publishEvent(new UserSignedIn(userId, UserSignedIn.Way.PASSKEY));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAs(userId), "", List.of(new SimpleGrantedAuthority("signed-in")));
    }

    /** What is kept of tries would otherwise be as long as whoever tries likes. */
    private static String shortened(String key) {
        return key.length() > LONGEST_ID ? key.substring(0, LONGEST_ID) : key;
    }

    /** Whose it is; nobody's when it is unknown, of another site, signed wrongly, copied or signed without its owner being asked. */
    private Optional<UUID> owner(RelyingPartyAuthenticationRequest shown) {
        try {
            return Optional.ofNullable(operations.authenticate(shown))
                    .map(PublicKeyCredentialUserEntity::getId)
                    .flatMap(Passkey::ownerOf);
        } catch (RuntimeException refused) { // it says in many types what is wrong, and nobody is told which it is
            return Optional.empty();
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }
}
