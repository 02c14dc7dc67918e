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
    private static final String AT_PROVIDER = "ALONGSIDE_FIRST_ADMIN_SUBJECT";

    private final People people;
    private final ProviderPeople provided;
    private final String password;
    private final String subject;

    FirstAdmin(
            People people,
            ProviderPeople provided,
            @Value("${" + SETTING + ":}") String password,
            @Value("${" + AT_PROVIDER + ":}") String subject) {
        this.people = people;
        this.provided = provided;
        this.password = password;
        this.subject = subject;
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
                            + " \"admin\" with it, change it, and take the setting away. Where people sign in at a provider,"
                            + " set " + AT_PROVIDER
                            + " beside it to the subject (\"sub\") of the first administrator there.");
        }
        UUID organisation = people.addOrganisation("Administration", OrganisationKind.SERVICE);
        UUID admin = people.addUser(
                new NewUser("admin", "First administrator", null, organisation, Set.of(Role.ADMIN), password));
        if (!subject.isBlank()) {
            provided.expect(subject, admin);
        }
    }
}
