/** Asks a decision table and keeps the answer with its reasons. */
@NullMarked
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {"access", "engine", "cases"})
package org.alongside.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
