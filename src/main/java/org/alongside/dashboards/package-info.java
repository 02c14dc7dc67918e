/** Where the cases are and what became of them: figures over many cases, and none that gives one young person away. */
@NullMarked
@ApplicationModule(
        displayName = "Dashboards",
        allowedDependencies = {
            "access",
            "engine",
            "cases",
            "timelimits",
            "forms",
            "work",
            "hearings",
            "specialmeasures",
            "investigation",
            "trial"
        })
package org.alongside.dashboards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
