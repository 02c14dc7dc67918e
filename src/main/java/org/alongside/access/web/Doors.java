package org.alongside.access.web;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The ways to sign in beside the password, as far as Alongside is set up for them. */
@Component
class Doors {

    private final WaysIn ways;
    private final PasskeyDoor passkeys;
    private final ProviderDoor provider;

    Doors(WaysIn ways, PasskeyDoor passkeys, ProviderDoor provider) {
        this.ways = ways;
        this.passkeys = passkeys;
        this.provider = provider;
    }

    void into(HttpSecurity http) {
        try {
            if (ways.passkeys()) {
                http.with(passkeys, Customizer.withDefaults());
            }
            if (ways.provider()) {
                provider.into(http);
            }
        } catch (Exception wrong) { // Spring Security declares no narrower one
            throw new BeanCreationException("The ways to sign in cannot be set up", wrong);
        }
    }
}
