/** Cross-examination recorded before the trial, section 28: ground rules, recordings, recall and editing. */
@NullMarked
@ApplicationModule(
        displayName = "Pre-trial cross-examination",
        allowedDependencies = {"access", "engine", "cases", "timelimits", "specialmeasures", "hearings", "work"})
package org.alongside.crossexamination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
