package org.alongside.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives an empty production service its first account, an administrator, who adds everybody else. Later starts change nothing. */
@Component
@Profile("production")
class FirstAdmin implements SmartInitializingSingleton {

    private static final String SETTING = "ALONGSIDE_FIRST_ADMIN_PASSWORD";

    private final People people;
    private final String password;

    FirstAdmin(People people, @Value("${" + SETTING + ":}") String password) {
        this.people = people;
        this.password = password;
    }

    /** @throws MissingSecret when nobody has an account yet and no password is set for the first one */
    @Override
    public void afterSingletonsInstantiated() {
        if (!people.users().isEmpty()) {
            return;
        }
        if (password.isBlank()) {
            throw new MissingSecret(
                    "Nobody has an account yet, and no password is set for the first one.",
                    "Set " + SETTING + " to a password of at least 12 characters for the first start; sign in as"
                            + " \"admin\" with it, change it, and take the setting away.");
        }
        UUID organisation = people.addOrganisation("Administration", OrganisationKind.SERVICE);
        people.addUser(new NewUser("admin", "First administrator", null, organisation, Set.of(Role.ADMIN), password));
    }
}
