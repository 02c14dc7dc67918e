package org.alongside.access;

import org.alongside.access.crypto.TinkFieldCipher;
import org.alongside.access.crypto.TinkNameIndex;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Encrypts personal fields in a slice test, and finds names, with keys that are forgotten at its end: {@code @Import(TestCipher.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestCipher {

    @Bean
    FieldCipher testCipher() {
        return TinkFieldCipher.inMemory();
    }

    @Bean
    NameIndex testNames() {
        return TinkNameIndex.inMemory();
    }
}
