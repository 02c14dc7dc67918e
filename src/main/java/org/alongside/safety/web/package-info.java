/** Safety on the case page. */
@NullMarked
package org.alongside.safety.web;

import org.jspecify.annotations.NullMarked;
