package org.alongside.access;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider of OpenID Connect that people sign in at, and what is made of its claims. What it says and is not named here gives no
 * right.
 *
 * @param issuer its address; without one there is no provider
 * @param name what people call it: they read "Sign in with …"
 * @param scopes what is asked for beside {@code openid}
 * @param organisationClaim the claim with the organisation; without one an administrator chooses alone
 * @param organisations the name of our organisation by what that claim says
 * @param roleClaim the claim with the roles; a dot leads into a claim with parts ({@code realm_access.roles})
 * @param roles our role by what that claim says
 */
@ConfigurationProperties("alongside.sign-in.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your organisation’s account") String name,
        @DefaultValue("profile") Set<String> scopes,
        @DefaultValue("") String organisationClaim,
        @DefaultValue Map<String, String> organisations,
        @DefaultValue("") String roleClaim,
        @DefaultValue Map<String, Role> roles) {

    /** Whether people sign in at a provider. */
    public boolean on() {
        return !issuer.isBlank();
    }

    /** Whether the provider says which organisation somebody is of. */
    boolean saysOrganisation() {
        return !organisationClaim.isBlank();
    }

    /** Whether the provider says what somebody may be. */
    boolean saysRoles() {
        return !roleClaim.isBlank();
    }

    /** The name of our organisation; null for one that is not named here. */
    public @Nullable String organisationOf(Map<String, Object> claims) {
        return said(claims, organisationClaim).stream()
                .map(organisations::get)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    /** Our roles; what is not named here is left out. */
    public Set<Role> rolesOf(Map<String, Object> claims) {
        return said(claims, roleClaim).stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> said(Map<String, Object> claims, String claim) {
        @Nullable Object value = claims;
        for (String step : claim.split("\\.", -1)) {
            value = value instanceof Map<?, ?> parts ? parts.get(step) : null;
        }
        if (value instanceof Iterable<?> several) {
            return words(several);
        }
        return value == null ? Set.of() : Set.of(value.toString());
    }

    private static Set<String> words(Iterable<?> several) {
        Set<String> words = new LinkedHashSet<>();
        several.forEach(it -> words.add(String.valueOf(it)));
        return words;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
