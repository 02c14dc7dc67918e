/** What a new date of a hearing means for what the processes wait for. */
@NullMarked
package org.alongside.hearings.process;

import org.jspecify.annotations.NullMarked;
