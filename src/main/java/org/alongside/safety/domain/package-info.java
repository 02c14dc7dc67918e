/** What is kept of the risks to a young person. */
@NullMarked
package org.alongside.safety.domain;

import org.jspecify.annotations.NullMarked;
