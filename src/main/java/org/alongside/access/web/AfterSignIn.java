package org.alongside.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.People;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
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

    /** Who signed in on the page that had expired sees again what they had typed: the person this request began without. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (request.getParameter(Unsent.FROM) == null || !(authentication.getPrincipal() instanceof SignedInAs who)) {
            super.onAuthenticationSuccess(request, response, authentication);
            return;
        }
        people.byId(who.userId())
                .map(ActorAuthentication::new)
                .ifPresent(actor -> SecurityContextHolder.setContext(new SecurityContextImpl(actor)));
        tokenOfTheNewSession(request, response);
        request.getRequestDispatcher(ExpiredPages.PAGE).forward(request, response);
    }

    /** The page that follows in this request has a form; the token at hand went with the session before the sign-in. */
    private static void tokenOfTheNewSession(HttpServletRequest request, HttpServletResponse response) {
        DeferredCsrfToken token = new HttpSessionCsrfTokenRepository().loadDeferredToken(request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, token::get);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAs who
                ? people.byId(who.userId()).map(LandingPage::of).orElse("/sign-in")
                : "/";
    }
}
