package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.alongside.access.ProviderPeople;
import org.alongside.access.ProviderSettings;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Signing in at the organisation's provider (OpenID Connect, authorisation code flow with PKCE), signing out there, and being signed out
 * by it.
 */
@Component
class ProviderDoor {

    /** Where signing in there begins, and where the provider sends people back to. */
    static final String THERE = "/sign-in/with";

    static final String BACK = "/sign-in/back";

    private final ProviderParts parts;
    private final ProviderPeople people;
    private final ProviderSettings settings;
    private final AfterSignIn afterSignIn;
    private final ApplicationEventPublisher events;

    ProviderDoor(
            ProviderParts parts,
            ProviderPeople people,
            ProviderSettings settings,
            AfterSignIn afterSignIn,
            ApplicationEventPublisher events) {
        this.parts = parts;
        this.people = people;
        this.settings = settings;
        this.afterSignIn = afterSignIn;
        this.events = events;
    }

    void into(HttpSecurity http) throws Exception {
        var nothing = new NoTokensKept();
        var signOut = new ProviderSignOut(parts.session(), parts.registration());
        http.oauth2Login(login -> login.addObjectPostProcessor(new KeptAs(parts.session())));
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(parts.registration())
                        .authorizedClientRepository(nothing)
                        .authorizationEndpoint(there -> there.authorizationRequestResolver(request()))
                        .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                        .userInfoEndpoint(user -> user.oidcUserService(parts.users()))
                        .successHandler(afterSignIn)
                        .failureHandler(this::refused))
                .oidcLogout(ended -> ended.clientRegistrationRepository(parts.registration())
                        .oidcSessionRegistry(nothing)
                        .backChannel(told -> told.logoutHandler(this::endedThere)))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .headers(headers -> PageHeaders.allowFormsTo(headers, origin()));
    }

    private DefaultOAuth2AuthorizationRequestResolver request() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(parts.registration(), THERE);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean waits = why instanceof OAuth2AuthenticationException oauth
                && ProviderUsers.NO_ACCESS.equals(oauth.getError().getErrorCode());
        if (!waits) {
            events.publishEvent(new SignInFailed(null, Reason.WRONG_ANSWER_OF_PROVIDER));
        }
        response.sendRedirect(request.getContextPath() + SignInController.NO_ACCESS + (waits ? "" : "?wrong"));
    }

    /** The provider says, signed, that somebody's session ended there; it has to name them. */
    private void endedThere(HttpServletRequest request, HttpServletResponse response, Authentication told) {
        if (told.getPrincipal() instanceof OidcLogoutToken token && token.getSubject() != null) {
            people.endedThere(token.getIssuer().toString(), token.getSubject());
        }
    }

    private String origin() {
        URI issuer = URI.create(settings.issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** The setting for it is overridden by that of the whole chain, so the filter is told when it is made. */
    private record KeptAs(ProviderSession session) implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(session);
            return filter;
        }
    }
}
