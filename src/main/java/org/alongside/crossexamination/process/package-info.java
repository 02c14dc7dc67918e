/** The steps of the process and what its forms do. */
@NullMarked
package org.alongside.crossexamination.process;

import org.jspecify.annotations.NullMarked;
