/** Hearing what happens and keeping it. */
@NullMarked
package org.alongside.audit.domain;

import org.jspecify.annotations.NullMarked;
