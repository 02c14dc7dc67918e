/** The hearings on the case page. */
@NullMarked
package org.alongside.hearings.web;

import org.jspecify.annotations.NullMarked;
