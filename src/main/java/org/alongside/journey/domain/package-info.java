/** What the journey itself must remember of a case. */
@NullMarked
package org.alongside.journey.domain;

import org.jspecify.annotations.NullMarked;
