package org.alongside.access.web;

import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.ProviderPeople;
import org.alongside.access.ProviderSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Who may come in by which door. Whoever signs in at their organisation's provider comes in there alone: a password or a passkey of
 * ours would let them in after they were removed there.
 */
@Component
class WaysIn {

    private final ProviderSettings provider;
    private final ObjectProvider<ProviderPeople> people;
    private final boolean password;
    private final boolean passkeys;

    WaysIn(
            SignInSettings settings,
            PasskeySettings passkeys,
            ProviderSettings provider,
            ObjectProvider<ProviderPeople> people,
            Environment environment) {
        this.provider = provider;
        this.people = people;
        boolean unlessSaid = !provider.on() || !environment.acceptsProfiles(Profiles.of("production"));
        this.password = settings.password() == null ? unlessSaid : settings.password();
        this.passkeys = password && passkeys.offered();
    }

    /** Whether anybody signs in with a password. */
    boolean password() {
        return password;
    }

    /** Whether anybody signs in with a passkey. */
    boolean passkeys() {
        return passkeys;
    }

    /** Whether people sign in at a provider. */
    boolean provider() {
        return provider.on();
    }

    /** What people call that provider. */
    String providersName() {
        return provider.name();
    }

    /** Whether this person may come in with a password or a passkey of ours. */
    boolean oursFor(UUID userId) {
        return !provider.on() || !people.getObject().uses(userId);
    }

    /** Whether this person may have passkeys. */
    boolean passkeysOf(Actor actor) {
        return passkeys && oursFor(actor.userId());
    }
}
