package org.alongside.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.access.DemoAccounts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the pages of this module need beside themselves: a clock that stands still and a demo. */
@TestConfiguration(proxyBeanMethods = false)
class DoorSettings {

    @Bean
    Clock stillClock() {
        return Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    DemoAccounts demoAccounts() {
        return new DemoAccounts() {
            @Override
            public List<DemoAccount> accounts() {
                return List.of(new DemoAccount("advocate", "Supports young people"));
            }

            @Override
            public String password() {
                return "alongside-demo";
            }
        };
    }
}
