/** Tests of what people sign in with and what keeps their fields. */
@NullMarked
package org.alongside.access.web;

import org.jspecify.annotations.NullMarked;
