/** How fast and how large: figures with what they are compared with, both sides in one run. Not tests (src/docs/benchmarks.md). */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
