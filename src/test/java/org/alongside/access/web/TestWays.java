package org.alongside.access.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import org.alongside.access.ProviderPeople;
import org.alongside.access.ProviderSettings;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.env.MockEnvironment;

/** Ways to sign in, set up as a test needs them. */
final class TestWays {

    static final ProviderSettings NO_PROVIDER = provider("");

    static final ProviderSettings PROVIDER = provider("https://sign-in.example.org");

    private static final PasskeySettings PASSKEYS =
            new PasskeySettings(true, null, Set.of("https://alongside.example.org"));

    private TestWays() {}

    static WaysIn passwordsAlone() {
        return ways(null, NO_PROVIDER, null);
    }

    /**
     * @param said whether the setting allows passwords; null where it says nothing
     * @param provider where people sign in
     * @param people those who do; null for nobody
     */
    static WaysIn ways(
            @Nullable Boolean said, ProviderSettings provider, @Nullable ProviderPeople people, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        @SuppressWarnings("unchecked")
        ObjectProvider<ProviderPeople> provided = mock(ObjectProvider.class);
        when(provided.getObject()).thenReturn(people);
        return new WaysIn(new SignInSettings(said), PASSKEYS, provider, provided, environment);
    }

    private static ProviderSettings provider(String issuer) {
        return new ProviderSettings(
                issuer, "alongside", "secret", "Harbour", Set.of("profile"), "", Map.of(), "", Map.<String, Role>of());
    }
}
