package org.alongside.engine.camunda;

import java.time.Clock;
import java.time.Duration;
import org.alongside.engine.MovableClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock. The engine knows only its own static one, so that one follows ours. */
@Configuration(proxyBeanMethods = false)
class ClockSettings {

    @Bean
    @Profile("production")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("!production")
    MovableClock movableClock() {
        return new MovableClock(ClockSettings::moveTheEngine);
    }

    private static void moveTheEngine(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
