/** Camunda behind the plain interfaces of the root: configuration, listeners, commands. */
@NullMarked
package org.alongside.engine.camunda;

import org.jspecify.annotations.NullMarked;
