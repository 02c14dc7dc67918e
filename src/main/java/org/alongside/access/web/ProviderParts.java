package org.alongside.access.web;

import org.springframework.stereotype.Component;

/** What signing in at the provider is made of. */
@Component
record ProviderParts(ProviderRegistration registration, ProviderUsers users, ProviderSession session) {}
