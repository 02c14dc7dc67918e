package org.alongside.access.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom the provider vouches for and whom we let in, for as long as that one request takes; see {@link ProviderSession}.
 *
 * @param userId who that is here
 */
record ProviderUser(UUID userId, OidcIdToken token) implements OidcUser {

    @Override
    public String getName() {
        return userId.toString();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("signed-in"));
    }

    /** Without what the provider says about them. */
    @Override
    public String toString() {
        return "ProviderUser[" + userId + "]";
    }
}
