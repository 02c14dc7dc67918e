/** The witness case: the young person, the people around them, wishes, notes, consent and the record of what was done. */
@NullMarked
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {"access", "engine"})
package org.alongside.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
