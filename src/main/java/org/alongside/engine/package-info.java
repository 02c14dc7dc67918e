/** The only part of Alongside that knows Camunda. Its root says what the others may ask of a process engine, without one of its types. */
@NullMarked
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {})
package org.alongside.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
