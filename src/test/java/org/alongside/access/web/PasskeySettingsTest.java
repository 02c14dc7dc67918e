package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeySettingsTest {

    @Test
    void bindPasskeysToTheNameInTheAddress() {
        var settings = new PasskeySettings(true, null, Set.of("https://alongside.example.org/"));

        assertThat(settings.offered()).isTrue();
        assertThat(settings.siteName()).isEqualTo("alongside.example.org");
        assertThat(settings.addresses()).containsExactly("https://alongside.example.org");
    }

    @Test
    void offerNoneWithoutAnAddress() {
        assertThat(new PasskeySettings(true, null, Set.of("")).offered()).isFalse();
        assertThat(new PasskeySettings(false, null, Set.of("https://alongside.example.org")).offered())
                .isFalse();
    }
}
