package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whoever signs out here and came from the provider signs out there, too (OpenID Connect RP-Initiated Logout 1.0): at a shared computer the
 * next person would otherwise be let in without being asked.
 */
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String TOKEN = ProviderSignOut.class.getName() + ".token";

    private final ProviderSession session;
    private final ProviderRegistration registration;

    ProviderSignOut(ProviderSession session, ProviderRegistration registration) {
        this.session = session;
        this.registration = registration;
    }

    /** Before the session ends: notes what the provider will be shown. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        session.token(request).ifPresent(token -> request.setAttribute(TOKEN, token));
    }

    /** After it ended: leads there, or to the sign-in page. */
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        Optional<String> there =
                request.getAttribute(TOKEN) instanceof String token ? there(request, token) : Optional.empty();
        response.sendRedirect(there.orElse(request.getContextPath() + "/sign-in?signed-out"));
    }

    private Optional<String> there(HttpServletRequest request, String token) {
        ClientRegistration client = registration.client();
        Object address = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(SignInController.SIGNED_OUT)
                .toUriString();
        return Optional.ofNullable(address)
                .map(endSession -> UriComponentsBuilder.fromUriString(endSession.toString())
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(token, client.getClientId(), back)
                        .toUriString());
    }
}
