/** The police investigation: interviews, events, the charging decision, and measures that disrupt the exploitation. */
@NullMarked
@ApplicationModule(
        displayName = "Investigation",
        allowedDependencies = {
            "access",
            "engine",
            "cases",
            "timelimits",
            "work",
            "hearings",
            "specialmeasures",
            "disclosure",
            "support"
        })
package org.alongside.investigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
