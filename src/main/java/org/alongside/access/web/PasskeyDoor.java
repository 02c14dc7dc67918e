package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Signing in with a passkey, by Spring Security's own filters. They are put in place here and not by {@code http.webAuthn}, which
 * keeps the session from before the sign-in, cannot be told who a signature belongs to and brings pages with scripts in them.
 */
@Component
class PasskeyDoor extends AbstractHttpConfigurer<PasskeyDoor, HttpSecurity> {

    /** Where the browser sends the signature, and where it gets what it has to sign. */
    static final String PAGE = "/sign-in/passkey";

    static final String CHALLENGE = "/sign-in/passkey/challenge";

    static final int LONGEST = 16 * 1024; // bytes of what a browser sends

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeySignIn signIn;
    private final RequestCache asked;

    PasskeyDoor(WebAuthnRelyingPartyOperations operations, PasskeySignIn signIn, RequestCache asked) {
        this.operations = operations;
        this.signIn = signIn;
        this.asked = asked;
    }

    @Override
    public void configure(HttpSecurity http) {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(new AndRequestMatcher(post(PAGE), PasskeyDoor::isShort));
        filter.setAuthenticationManager(signIn::authenticate);
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        var leads = new HttpMessageConverterAuthenticationSuccessHandler();
        leads.setRequestCache(asked);
        filter.setAuthenticationSuccessHandler(leads);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        var challenge = new PublicKeyCredentialRequestOptionsFilter(operations);
        challenge.setRequestMatcher(post(CHALLENGE));
        http.addFilterBefore(challenge, AuthorizationFilter.class);
    }

    /** What is longer is nobody's signature, and is not read. */
    private static boolean isShort(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LONGEST;
    }

    private static PathPatternRequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
