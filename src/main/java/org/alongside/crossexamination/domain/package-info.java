/** What a recording needs, and the dates that the court set for it. */
@NullMarked
package org.alongside.crossexamination.domain;

import org.jspecify.annotations.NullMarked;
