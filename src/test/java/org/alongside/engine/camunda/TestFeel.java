package org.alongside.engine.camunda;

import org.alongside.engine.Feel;

/** The engine's own FEEL for tests that need nothing else of the engine. */
public final class TestFeel {

    private TestFeel() {}

    public static Feel feel() {
        return new CamundaFeel();
    }
}
