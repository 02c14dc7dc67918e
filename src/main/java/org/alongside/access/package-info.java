/** Users, organisations and roles, who is related to which case, and the one policy that decides who may see and do what. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"engine"})
package org.alongside.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
