/** Notices on the case page. */
@NullMarked
package org.alongside.notices.web;

import org.jspecify.annotations.NullMarked;
