/** The decisions that were kept, each with what was known and what followed. */
@NullMarked
package org.alongside.decisions.domain;

import org.jspecify.annotations.NullMarked;
