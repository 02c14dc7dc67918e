package org.alongside.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A hash that costs nothing and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class QuickPasswords {

    @Bean
    PasswordEncoder quickPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    @Bean
    Clock stillClock() {
        return Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    }
}
