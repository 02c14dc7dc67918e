/** The recording on the case page. */
@NullMarked
package org.alongside.crossexamination.web;

import org.jspecify.annotations.NullMarked;
