/** The steps of {@code send-notice}, whether it is safe to write, and consents to share with what is told because of them. */
@NullMarked
package org.alongside.notices.process;

import org.jspecify.annotations.NullMarked;
