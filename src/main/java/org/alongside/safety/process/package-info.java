/** The steps and task handlers of {@code witness-intimidation} and {@code safeguarding-concern}. */
@NullMarked
package org.alongside.safety.process;

import org.jspecify.annotations.NullMarked;
