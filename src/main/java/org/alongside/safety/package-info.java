/** The young person's safety: intimidation and safeguarding concerns. */
@NullMarked
@ApplicationModule(
        displayName = "Safety",
        allowedDependencies = {"access", "engine", "cases", "decisions", "timelimits", "work", "notices", "documents"})
package org.alongside.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
