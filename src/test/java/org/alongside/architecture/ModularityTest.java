package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Alongside;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as their package-info.java says, through their roots, and never in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Alongside.class);

    @Test
    void thereAreModules() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void everyModuleKeepsToItsDependencies() {
        MODULES.verify();
    }
}
