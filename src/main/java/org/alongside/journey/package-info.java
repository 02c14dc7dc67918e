/** The whole way of one young witness: from the referral through the stages to the closed case, and what it means in plain words. */
@NullMarked
@ApplicationModule(
        displayName = "Journey",
        allowedDependencies = {"access", "engine", "cases", "timelimits", "forms", "hearings", "specialmeasures", "work"
        })
package org.alongside.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
