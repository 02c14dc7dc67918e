/** Telling a young person by notice: only when contact is known to be safe, and with proof of delivery; telling partners: only on a basis that is named. */
@NullMarked
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"access", "engine", "cases", "decisions", "documents", "work"})
package org.alongside.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
