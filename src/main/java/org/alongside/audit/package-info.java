/** The log of what was done and seen (DPA 2018 section 62): written in the transaction it tells of, read by auditors and on the case page. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"access", "engine", "cases"})
package org.alongside.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
