/** The demo: fictional people and cases, made by running the real processes, and a clock that can be moved. Not in production. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package org.alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
