/** Working days, bank holidays and the limits that run in a case. */
@NullMarked
@ApplicationModule(
        displayName = "Time limits",
        allowedDependencies = {"access", "engine", "cases", "decisions"})
package org.alongside.timelimits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
