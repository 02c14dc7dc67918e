/** The steps and task handlers of {@code special-measures-application}. */
@NullMarked
package org.alongside.specialmeasures.process;

import org.jspecify.annotations.NullMarked;
