package org.alongside.documents.domain;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner is asked: ClamAV's daemon where {@code alongside.clamd.host} names one. */
@Configuration(proxyBeanMethods = false)
class ScannerSettings {

    @Bean
    Scanner scanner(
            @Value("${alongside.clamd.host:}") String host,
            @Value("${alongside.clamd.port:3310}") int port,
            @Value("${alongside.clamd.patience:PT20S}") Duration patience) {
        return host.isBlank() ? new NoScanner() : new Clamd(host, port, patience);
    }
}
