package org.alongside.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether people sign in with a password (and with a passkey, which belongs to such an account).
 *
 * @param password null leaves it to the rest: off in production where there is a provider, on elsewhere
 */
@ConfigurationProperties("alongside.sign-in")
record SignInSettings(@Nullable Boolean password) {}
