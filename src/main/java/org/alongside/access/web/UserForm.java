package org.alongside.access.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationView;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;

/** What was typed to add a user; what did not come is empty. */
record UserForm(
        String username,
        String name,
        String email,
        @Nullable UUID organisation,
        Set<Role> roles,
        String password) {

    static final String PASSWORD_HINT = "The password must be 12 to 200 characters long";

    static final String EMAIL_HINT = "Enter an email address like name@example.com, or leave it empty";

    private static final int LONGEST_NAME = 200;

    UserForm {
        username = Objects.requireNonNullElse(username, "");
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        roles = chosen(roles);
        password = Objects.requireNonNullElse(password, "");
    }

    /** The roles that were ticked; one that was sent empty comes as null. */
    static Set<Role> chosen(@Nullable Set<Role> sent) {
        return Objects.requireNonNullElse(sent, Set.<Role>of()).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    Problems problems(List<OrganisationView> organisations) {
        Problems problems = new Problems();
        NewUser wanted = new NewUser(username, name, email, new UUID(0, 0), roles, password);
        problems.when(name.isBlank(), "name", "Enter the person's name");
        problems.when(name.length() > LONGEST_NAME, "name", "The name must be 200 characters or fewer");
        problems.when(
                !wanted.usernameIsPlain(),
                "username",
                "Enter a user name of 3 to 100 letters, digits and the signs . @ _ -");
        problems.when(!isEmailOrNone(email), "email", EMAIL_HINT);
        problems.when(
                organisations.stream().noneMatch(it -> it.id().equals(organisation)),
                "organisation",
                "Choose the organisation");
        problems.when(roles.isEmpty(), "roles", "Choose a role");
        problems.when(!NewUser.passwordIsLongEnough(password), "password", PASSWORD_HINT);
        return problems;
    }

    static boolean isEmailOrNone(String typed) {
        return typed.isBlank() || typed.length() <= LONGEST_NAME && typed.indexOf('@') >= 1;
    }

    NewUser asNewUser() {
        return new NewUser(username, name, email, Objects.requireNonNull(organisation), roles, password);
    }

    /** Without anything personal. */
    @Override
    public String toString() {
        return "UserForm";
    }
}
