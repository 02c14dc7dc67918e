/** The limits of a case, on its page. */
@NullMarked
package org.alongside.timelimits.web;

import org.jspecify.annotations.NullMarked;
