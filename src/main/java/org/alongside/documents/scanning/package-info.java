/** Asking a virus scanner, and asking again when it was away. */
@NullMarked
package org.alongside.documents.scanning;

import org.jspecify.annotations.NullMarked;
