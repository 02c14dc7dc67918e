/** Notices and the outbox they are sent from. */
@NullMarked
package org.alongside.notices.domain;

import org.jspecify.annotations.NullMarked;
