/** Documents of a case: uploads and what Alongside makes itself, kept encrypted and handed out as downloads only. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"access", "engine", "cases"})
package org.alongside.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
