/** The limits that run in a case, and what may become of each. */
@NullMarked
package org.alongside.timelimits.domain;

import org.jspecify.annotations.NullMarked;
