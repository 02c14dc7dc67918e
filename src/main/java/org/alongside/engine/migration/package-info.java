/** The engine's own tables, created by Flyway from the scripts in the engine's jar. */
@NullMarked
package org.alongside.engine.migration;

import org.jspecify.annotations.NullMarked;
