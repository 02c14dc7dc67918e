/** Facts and how figures are counted from them. */
@NullMarked
package org.alongside.dashboards.domain;

import org.jspecify.annotations.NullMarked;
