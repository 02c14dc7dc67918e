/** The session tables, created by Flyway from the scripts in Spring Session's jar. */
@NullMarked
package org.alongside.access.migration;

import org.jspecify.annotations.NullMarked;
