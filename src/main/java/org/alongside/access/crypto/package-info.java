/** The keyset that personal fields are encrypted with. */
@NullMarked
package org.alongside.access.crypto;

import org.jspecify.annotations.NullMarked;
