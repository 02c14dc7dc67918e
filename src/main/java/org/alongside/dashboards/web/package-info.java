/** The pages with figures. */
@NullMarked
package org.alongside.dashboards.web;

import org.jspecify.annotations.NullMarked;
