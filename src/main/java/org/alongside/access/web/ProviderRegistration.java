package org.alongside.access.web;

import java.util.stream.Stream;
import org.alongside.access.ProviderSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Alongside as the provider knows it. What the provider says about itself is asked for when somebody first signs in, so that Alongside
 * starts while the provider is away.
 */
@Component
class ProviderRegistration implements ClientRegistrationRepository {

    static final String ID = "provider";

    private final SingletonSupplier<ClientRegistration> client;

    ProviderRegistration(ProviderSettings settings) {
        this.client = SingletonSupplier.of(() -> asked(settings));
    }

    /** @throws IllegalArgumentException when the provider does not answer, or not as one */
    ClientRegistration client() {
        return client.obtain();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(ID) ? client() : null;
    }

    private static ClientRegistration asked(ProviderSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(withOpenId(settings))
                .redirectUri("{baseUrl}" + ProviderDoor.BACK + "/{registrationId}")
                .clientName(settings.name())
                .build();
    }

    private static String[] withOpenId(ProviderSettings settings) {
        return Stream.concat(Stream.of("openid"), settings.scopes().stream())
                .distinct()
                .toArray(String[]::new);
    }
}
