package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.alongside.access.FieldCipher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What a session keeps of somebody who came from the provider: who they are here, as of everybody, and, encrypted, the token that
 * signs them out there. Names and claims are not kept.
 */
@Component
class ProviderSession extends HttpSessionSecurityContextRepository {

    private static final String TOKEN = ProviderSession.class.getName() + ".token";

    private final FieldCipher cipher;

    ProviderSession(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (!(context.getAuthentication().getPrincipal() instanceof ProviderUser user)) {
            throw new IllegalStateException("Nobody came from the provider");
        }
        var kept = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAs(user.userId()), "", List.of(new SimpleGrantedAuthority("signed-in")));
        super.saveContext(new SecurityContextImpl(kept), request, response);
        request.getSession().setAttribute(TOKEN, cipher.encrypt(user.token().getTokenValue()));
    }

    /** The token that signs out at the provider; empty for whoever did not come from there. */
    Optional<String> token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TOKEN) instanceof String token
                ? Optional.of(cipher.decrypt(token))
                : Optional.empty();
    }
}
