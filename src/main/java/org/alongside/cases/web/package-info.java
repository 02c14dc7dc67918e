/** The list of cases and the page of one case. */
@NullMarked
package org.alongside.cases.web;

import org.jspecify.annotations.NullMarked;
