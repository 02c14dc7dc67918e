package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.People;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Leads to the page that was asked for before signing in, or to where this person begins. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final People people;

    AfterSignIn(People people, RequestCache asked) {
        this.people = people;
        setRequestCache(asked);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAs who
                ? people.byId(who.userId()).map(LandingPage::of).orElse("/sign-in")
                : "/";
    }
}
