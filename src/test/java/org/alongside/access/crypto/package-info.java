/** Tests of what people sign in with and what keeps their fields. */
@NullMarked
package org.alongside.access.crypto;

import org.jspecify.annotations.NullMarked;
