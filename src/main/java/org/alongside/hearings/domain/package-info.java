/** A hearing, and the dates it had. */
@NullMarked
package org.alongside.hearings.domain;

import org.jspecify.annotations.NullMarked;
