/** The sheet that tells a young person what happens next. */
@NullMarked
package org.alongside.journey.web;

import org.jspecify.annotations.NullMarked;
