/** The steps of the three support processes, their case actions and what their forms change. */
@NullMarked
package org.alongside.support.process;

import org.jspecify.annotations.NullMarked;
