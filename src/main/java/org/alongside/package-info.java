/** A court and witness support workflow engine for England and Wales. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
