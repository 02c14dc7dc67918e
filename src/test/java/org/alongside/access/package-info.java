/** Tests of people, rights and the one policy. */
@NullMarked
package org.alongside.access;

import org.jspecify.annotations.NullMarked;
