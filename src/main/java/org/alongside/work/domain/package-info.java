/** The work list's rows. */
@NullMarked
package org.alongside.work.domain;

import org.jspecify.annotations.NullMarked;
