/** Reads Camunda Forms, draws them as pages and checks what is sent back. */
@NullMarked
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"access", "engine"})
package org.alongside.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
