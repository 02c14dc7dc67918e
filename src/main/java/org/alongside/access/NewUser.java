package org.alongside.access;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who is to get an account. User names are lower case, so that nobody is two people. */
public record NewUser(
        String username, String name, @Nullable String email, UUID organisationId, Set<Role> roles, String password) {

    /** The shortest password taken; length is what makes guessing dear (NCSC). */
    public static final int SHORTEST_PASSWORD = 12;

    /** Longer ones would only cost time to hash. */
    public static final int LONGEST_PASSWORD = 200;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,98}[a-z0-9]");

    public NewUser {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        roles = Set.copyOf(roles);
    }

    /** Whether the name can be signed in with: letters, digits and {@code . @ _ -}, 3 to 100 of them. */
    public boolean usernameIsPlain() {
        return USERNAME.matcher(username).matches();
    }

    public static boolean passwordIsLongEnough(String password) {
        return password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD;
    }

    /** Without anything personal and without the password. */
    @Override
    public String toString() {
        return "NewUser[" + organisationId + " " + roles + "]";
    }
}
