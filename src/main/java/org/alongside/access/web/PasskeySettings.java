package org.alongside.access.web;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where passkeys hold: they are bound to the name of the site, and a look-alike gets nothing out of one.
 *
 * @param on whether people can sign in with one
 * @param site the site's name (WebAuthn's "relying party id"), {@code alongside.example.org}; that of its address where it is not set
 * @param addresses the addresses that people open it at, {@code https://alongside.example.org}
 */
@ConfigurationProperties("alongside.sign-in.passkeys")
record PasskeySettings(
        @DefaultValue("true") boolean on,
        @Nullable String site,
        @DefaultValue Set<String> addresses) {

    PasskeySettings {
        addresses = addresses.stream()
                .filter(address -> !address.isBlank())
                .map(PasskeySettings::origin)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people can have one: there has to be an address to bind it to. */
    boolean offered() {
        return on && !addresses.isEmpty();
    }

    String siteName() {
        return site == null || site.isBlank()
                ? URI.create(addresses.iterator().next()).getHost()
                : site;
    }

    /** As a browser says where it is: without a path. */
    private static String origin(String address) {
        URI uri = URI.create(address.strip());
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
