/** Takes notices from the outbox and sends them, with no transaction open. */
@NullMarked
package org.alongside.notices.sending;

import org.jspecify.annotations.NullMarked;
