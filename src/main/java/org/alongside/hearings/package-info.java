/** The hearings of a case: when each is, and every date it ever had. */
@NullMarked
@ApplicationModule(
        displayName = "Hearings",
        allowedDependencies = {"access", "engine", "cases"})
package org.alongside.hearings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
