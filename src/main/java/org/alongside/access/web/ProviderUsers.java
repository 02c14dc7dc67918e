package org.alongside.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.ProviderIdentity;
import org.alongside.access.ProviderPeople;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the user of ours whom the provider vouches for. */
@Component
class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The provider knows them, and nobody here has let them in. */
    static final String NO_ACCESS = "no_access_yet";

    private final OidcUserService asked = new OidcUserService();
    private final ProviderPeople people;

    ProviderUsers(ProviderPeople people) {
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser said = asked.loadUser(request);
        OidcIdToken token = request.getIdToken();
        Map<String, Object> claims = new HashMap<>(said.getClaims());
        claims.putAll(token.getClaims());
        UUID user = people.signIn(new ProviderIdentity(
                        token.getIssuer().toString(),
                        token.getSubject(),
                        Objects.requireNonNullElse(said.getFullName(), "(no name)"),
                        said.getEmail(),
                        claims))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ACCESS)));
        return new ProviderUser(user, token);
    }
}
