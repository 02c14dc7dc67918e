/** The days support is planned for, and how long its records are kept. */
@NullMarked
package org.alongside.support.domain;

import org.jspecify.annotations.NullMarked;
