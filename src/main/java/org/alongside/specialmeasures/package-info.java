/** Special measures: eligibility, each measure's life, applications and their approval, and what the court directed. */
@NullMarked
@ApplicationModule(
        displayName = "Special measures",
        allowedDependencies = {
            "access",
            "engine",
            "cases",
            "timelimits",
            "decisions",
            "hearings",
            "documents",
            "forms",
            "work",
            "notices",
            "sheets"
        })
package org.alongside.specialmeasures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
