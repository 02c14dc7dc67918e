/** The steps of {@code send-notice}, and whether it is safe to write. */
@NullMarked
package org.alongside.notices.process;

import org.jspecify.annotations.NullMarked;
