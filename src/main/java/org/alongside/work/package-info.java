/** What each worker has to do next, and finishing it. */
@NullMarked
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"access", "engine", "cases", "forms", "timelimits", "hearings"})
package org.alongside.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
