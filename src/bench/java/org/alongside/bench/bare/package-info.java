/** What Alongside's start is measured against: copied out and run alone, without anything of Alongside. */
@NullMarked
package org.alongside.bench.bare;

import org.jspecify.annotations.NullMarked;
