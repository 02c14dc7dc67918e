/** Signing in, sessions, headers, error answers and the pages of the administrator. */
@NullMarked
package org.alongside.access.web;

import org.jspecify.annotations.NullMarked;
