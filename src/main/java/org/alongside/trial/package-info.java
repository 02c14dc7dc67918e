/** The trial: its date and its moves, its days, the verdict and the sentence. */
@NullMarked
@ApplicationModule(
        displayName = "Trial",
        allowedDependencies = {"access", "engine", "cases", "timelimits", "specialmeasures", "hearings", "work"})
package org.alongside.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
