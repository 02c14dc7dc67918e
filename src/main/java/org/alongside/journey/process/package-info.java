/** The steps of the young witness journey, its case actions and what their forms change. */
@NullMarked
package org.alongside.journey.process;

import org.jspecify.annotations.NullMarked;
