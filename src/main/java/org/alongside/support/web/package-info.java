/** Support on the case page. */
@NullMarked
package org.alongside.support.web;

import org.jspecify.annotations.NullMarked;
