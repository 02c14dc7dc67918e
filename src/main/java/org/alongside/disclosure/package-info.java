/** Material that others hold about the young person, and the review of decisions not to charge or to stop. */
@NullMarked
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {"access", "engine", "cases", "timelimits", "work", "hearings"})
package org.alongside.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
