/** The support beside the case: the young person's plan and check-ins, the family's own worker, and the time after the trial. */
@NullMarked
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {"access", "engine", "cases", "decisions", "timelimits", "forms", "work"})
package org.alongside.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
